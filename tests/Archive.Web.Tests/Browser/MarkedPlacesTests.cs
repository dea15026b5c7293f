using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

[Collection(SiteTests.Name)]
public sealed class MarkedPlacesTests(TestSite site, TestBrowser browser)
{
    [SkippableTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task Links_lead_from_place_to_place_without_script(int width, int height)
    {
        await using var visit = await Visit.BeginAsync(browser, site, options =>
        {
            options.JavaScriptEnabled = false;
            options.ViewportSize = new ViewportSize { Width = width, Height = height };
        });
        var page = visit.Page;
        await page.GotoAsync($"/a/{await site.KeyOf("000")}?q=غانتس التعاون");
        await page.Locator(".places a").First.ClickAsync();
        Assert.EndsWith("#m1", page.Url, StringComparison.Ordinal);

        await page.Locator(".step-on:visible").ClickAsync();
        Assert.EndsWith("#m2", page.Url, StringComparison.Ordinal);
        await page.Locator(".step-back:visible").ClickAsync();
        await page.Locator(".step-back:visible").ClickAsync();
        Assert.EndsWith($"#m{await page.Locator("mark[id]").CountAsync()}", page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_keys_n_and_p_go_on_and_back()
    {
        await using var visit = await Visit.BeginAsync(browser, site);
        var page = visit.Page;
        await page.GotoAsync($"/a/{await site.KeyOf("000")}?q=غانتس");
        await Assertions.Expect(page.Locator(".keys")).ToBeVisibleAsync();
        await visit.ExpectNothingWrongAsync();

        await page.Keyboard.PressAsync("n");
        await page.WaitForURLAsync("**#m1");
        await page.Keyboard.PressAsync("n");
        await page.WaitForURLAsync("**#m2");
        await visit.ExpectNothingWrongAsync();
        await page.Keyboard.PressAsync("p");
        await page.WaitForURLAsync("**#m1");
    }
}
