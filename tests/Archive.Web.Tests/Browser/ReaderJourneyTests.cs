using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

[Collection(SiteTests.Name)]
public sealed class ReaderJourneyTests(TestSite site, TestBrowser browser)
{
    [SkippableTheory]
    [InlineData("desktop")]
    [InlineData("phone")]
    [InlineData("dark")]
    public async Task A_reader_searches_narrows_reads_and_goes_to_a_person(string window)
    {
        await using var visit = await Visit.BeginAsync(browser, site, options => Shape(options, window));
        var page = visit.Page;

        await page.GotoAsync("/");
        await visit.ExpectNothingWrongAsync();
        Assert.Contains("أرشيف", await page.TitleAsync(), StringComparison.Ordinal);

        var box = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Combobox);
        await box.FillAsync("غانتس");
        await box.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?*q=*");
        await visit.ExpectNothingWrongAsync();
        Assert.NotEqual(0, await page.Locator("mark").CountAsync());
        await Assertions.Expect(page.Locator(".spellings")).ToContainTextAsync("تشمل أيضًا");
        var all = await HitsAsync(page);

        // The last of the list is named least: it leaves some of the articles out.
        await OpenAsync(page, page.Locator("main a[href*='&entity=']").Last);
        await visit.ExpectNothingWrongAsync();
        var ofEntity = await HitsAsync(page);
        Assert.InRange(ofEntity, 1, all - 1);

        await page.GotoAsync("/search?q=غانتس");
        await OpenAsync(page, page.Locator("main a[href*='from=2021-11']").First);
        await visit.ExpectNothingWrongAsync();
        Assert.InRange(await HitsAsync(page), 1, all - 1);

        await page.Locator("main a[href*='/a/']").First.ClickAsync();
        await page.WaitForURLAsync("**/a/**");
        await visit.ExpectNothingWrongAsync();
        Assert.NotEqual(0, await page.Locator("article mark").CountAsync());

        await page.Locator("a[href='/e/benny-gantz']").First.ClickAsync();
        await page.WaitForURLAsync("**/e/benny-gantz");
        await visit.ExpectNothingWrongAsync();
        Assert.Contains("غانتس", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_reader_takes_a_spelling_out_asks_why_and_reads_what_has_only_some_of_the_words()
    {
        await using var visit = await Visit.BeginAsync(browser, site);
        var page = visit.Page;
        await page.GotoAsync("/search?q=غانتس");
        await page.GetByLabel("استبعد «غينتس»").ClickAsync();
        await page.WaitForURLAsync("**&without=*");
        await page.GetByLabel("أعدها: «غينتس»").ClickAsync();
        await Assertions.Expect(page.GetByLabel("استبعد «غينتس»")).ToBeVisibleAsync();

        await page.GotoAsync("/search?q=صاروخ غانتس");
        await Assertions.Expect(page.Locator(".partial .lacks").First).ToContainTextAsync("صاروخ");
        await page.Locator(".partial .why summary").First.ClickAsync();
        await Assertions.Expect(page.Locator(".partial .why").First).ToContainTextAsync("غير موجودة");
        await visit.ExpectNothingWrongAsync();
    }

    [SkippableTheory]
    [InlineData("/entities")]
    [InlineData("/entities/person")]
    [InlineData("/e/benny-gantz/quotes")]
    [InlineData("/e/abdelaziz-bouteflika/quotes")]
    [InlineData("/help")]
    [InlineData("/about")]
    [InlineData("/quarantine")]
    [InlineData("/search")]
    [InlineData("/search?happened-from=2021-11-24&happened-to=2021-11-24")]
    [InlineData("/search?q=المغرب&entity=morocco&any-entity=benny-gantz&any-entity=rabat&not-entity=hamas")]
    [InlineData("/search?q=كيان:عبد")]
    [InlineData("/search?q=كيان:قطرب")]
    [InlineData("/search/names")]
    [InlineData("/search/names?q=غانتس&type=person")]
    [InlineData("/search/names?type=weapon&origin=found")]
    [InlineData("/timeline")]
    [InlineData("/days/2021")]
    [InlineData("/days/2021-11")]
    [InlineData("/days/2021-11-24")]
    [InlineData("/days/1500")]
    [InlineData("/days/today")]
    [InlineData("/lens")]
    [InlineData("/lens/israeli-army")]
    [InlineData("/lens/israeli-army?source=غيرها&from=2021-11-01")]
    [InlineData("/lens/western-sahara")]
    [InlineData("/lens/israel/israel")]
    [InlineData("/days/today?on=02-29")]
    [InlineData("/search?q=كلمةلاتوجد")]
    [InlineData("/search?q=hglyvf")]
    [InlineData("/search?q=غانتس&without=غينتس&without=جانتس")]
    [InlineData("/search?q=غانتس&without=*")]
    [InlineData("/search?q=صاروخ غانتس")]
    [InlineData("/search?q=غانتس قنبلة")]
    [InlineData("/search?q=%22غانتس&from=2021-11-30&to=2021-11-01&sort=oldest")]
    public async Task Every_other_page_is_sound_in_light_in_dark_and_on_a_phone(string address)
    {
        foreach (var window in new[] { "desktop", "phone", "dark" })
        {
            await using var visit = await Visit.BeginAsync(browser, site, options => Shape(options, window));
            await visit.Page.GotoAsync(address);
            await visit.ExpectNothingWrongAsync();
        }
    }

    private static void Shape(BrowserNewContextOptions options, string window)
    {
        switch (window)
        {
            case "phone":
                options.ViewportSize = new ViewportSize { Width = 390, Height = 844 };
                options.HasTouch = true;
                break;
            case "dark":
                options.ColorScheme = ColorScheme.Dark;
                break;
        }
    }

    private static async Task OpenAsync(IPage page, ILocator link)
    {
        var before = page.Url;
        await link.ClickAsync();
        await page.WaitForURLAsync(url => url != before);
    }

    private static Task<int> HitsAsync(IPage page) => page.Locator("main a[href*='/a/']").CountAsync();
}
