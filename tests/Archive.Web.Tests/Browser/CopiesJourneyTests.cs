using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

[Collection(CopySite.Name)]
public sealed class CopiesJourneyTests(CopySite site, TestBrowser browser)
{
    [SkippableTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    public async Task A_reader_sees_where_else_a_text_was_published_and_puts_it_beside_its_reprint(int width, ColorScheme scheme)
    {
        await using var visit = await Visit.BeginAsync(browser, site, options =>
        {
            options.ViewportSize = new ViewportSize { Width = width, Height = 900 };
            options.ColorScheme = scheme;
        });
        var page = visit.Page;
        await page.GotoAsync("/search?q=مذكرة");
        await Assertions.Expect(page.Locator(".also-in")).ToContainTextAsync("نُشر أيضًا في");
        await visit.ExpectNothingWrongAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "أظهر النسخ كلها" }).ClickAsync();
        await page.WaitForURLAsync("**copies=all*");
        await visit.ExpectNothingWrongAsync();

        await page.GotoAsync($"/a/{await site.KeyOf("agency")}");
        await visit.ExpectNothingWrongAsync();
        await page.Locator("#copies").GetByRole(AriaRole.Link, new() { Name = "قابل النصّين: عنوان الصباح" }).ClickAsync();
        await page.WaitForURLAsync("**/beside/**");
        await visit.ExpectNothingWrongAsync();
        // Beside each other where there is room, one below the other on a phone.
        var row = page.Locator(".side-by-side tbody tr").Nth(2).Locator("td");
        var (first, second) = ((await row.First.BoundingBoxAsync())!, (await row.Last.BoundingBoxAsync())!);
        Assert.Equal(width > 800, Math.Abs(first.Y - second.Y) < 1);
        Assert.Equal(width > 800, first.X > second.X);
    }

    [SkippableFact]
    public async Task A_mark_moves_no_letter()
    {
        await using var visit = await Visit.BeginAsync(browser, site);
        await visit.Page.GotoAsync($"/a/{await site.KeyOf("agency")}/beside/{await site.KeyOf("reprint")}");
        const string Heights = "[...document.querySelectorAll('.side-by-side mark')].map(mark => { const s = getComputedStyle(mark); return [s.padding, s.margin, s.borderWidth].join(); })";
        Assert.All(await visit.Page.EvaluateAsync<string[]>(Heights), style => Assert.Equal("0px,0px,0px", style));
    }
}
