using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

[Collection(NameSite.Name)]
public sealed class NameJourneyTests(NameSite site, TestBrowser browser)
{
    [SkippableTheory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    public async Task A_reader_goes_from_an_article_to_a_name_to_one_in_its_picture_to_the_articles_of_both(int width, ColorScheme scheme)
    {
        await using var visit = await BeginAsync(width, scheme);
        var page = visit.Page;
        await page.GotoAsync($"/a/{await site.KeyOf("n0")}");
        await page.Locator("a[href='/e/benny-gantz']").First.ClickAsync();
        await page.WaitForURLAsync("**/e/benny-gantz");
        await visit.ExpectNothingWrongAsync();

        var strongest = page.Locator(".picture a:visible").First;
        var address = await strongest.GetAttributeAsync("href");
        await strongest.ClickAsync();
        await page.WaitForURLAsync($"**{address}");
        await visit.ExpectNothingWrongAsync();

        await page.Locator(".holdings a").First.ClickAsync();
        await page.WaitForURLAsync($"**/search?entity=benny-gantz&entity={address!.Split('/')[^1]}");
        await Assertions.Expect(page.Locator("main a[href*='/a/']").First).ToBeVisibleAsync();
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_same_way_goes_by_keyboard_and_without_script(int width)
    {
        await using var visit = await BeginAsync(width, ColorScheme.Light, script: false);
        var page = visit.Page;
        await page.GotoAsync($"/a/{await site.KeyOf("n0")}");
        await PressTabUntilAsync(page, "/e/benny-gantz");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/e/benny-gantz");

        var strongest = await page.Locator(".picture a:visible").First.GetAttributeAsync("href");
        await PressTabUntilAsync(page, strongest!);
        // What has the focus is seen to have it.
        Assert.Equal("4px", await page.Locator(".picture a:focus rect").EvaluateAsync<string>("rect => getComputedStyle(rect).strokeWidth"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**{strongest}");

        await PressTabUntilAsync(page, $"/search?entity=benny-gantz&entity={strongest!.Split('/')[^1]}");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?entity=benny-gantz&entity=*");
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_letters_of_a_label_fit_in_its_box(int width)
    {
        await using var visit = await BeginAsync(width, ColorScheme.Light);
        await visit.Page.GotoAsync("/e/benny-gantz");
        await visit.Page.EvaluateAsync("document.fonts.ready");
        // Of the two pictures the one that is shown.
        const string Overfull = "[...document.querySelectorAll('.picture a, .picture .middle')].filter(a => a.getBoundingClientRect().width > 0 && a.querySelector('text').getBBox().width > a.querySelector('rect').getBBox().width - 6).map(a => a.textContent.trim())";
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Overfull));
    }

    [SkippableTheory]
    [InlineData("غينتس", "**/e/rabat/with/benny-gantz")]
    [InlineData("ن", "**/e/rabat/with?name=*")]
    public async Task A_name_that_is_typed_is_compared_with_without_script(string name, string address)
    {
        await using var visit = await BeginAsync(1280, ColorScheme.Light, script: false);
        await visit.Page.GotoAsync("/e/rabat");
        await visit.Page.GetByLabel("الاسم الذي تقارن به").FillAsync(name);
        await visit.Page.GetByLabel("الاسم الذي تقارن به").PressAsync("Enter");
        await visit.Page.WaitForURLAsync(address);
    }

    [SkippableTheory]
    [InlineData("/entities?name=غينتس")]
    [InlineData("/entities/person?letter=ب&sort=name")]
    [InlineData("/entities?origin=found&sort=newest")]
    [InlineData("/e/morocco")]
    [InlineData("/e/benny-gantz/spellings")]
    [InlineData("/e/benny-gantz/roles")]
    [InlineData("/e/morocco/quoted")]
    [InlineData("/e/benny-gantz/with")]
    [InlineData("/e/benny-gantz/with?name=ن&met=articles")]
    [InlineData("/e/benny-gantz/with/morocco")]
    [InlineData("/e/rabat/with/abdelaziz-bouteflika")]
    public async Task Every_page_of_names_is_sound_in_light_in_dark_and_on_a_phone(string address)
    {
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (390, ColorScheme.Light) })
        {
            await using var visit = await BeginAsync(width, scheme);
            await visit.Page.GotoAsync(address);
            await visit.ExpectNothingWrongAsync();
        }
    }

    private Task<Visit> BeginAsync(int width, ColorScheme scheme, bool script = true) => Visit.BeginAsync(browser, site, options =>
    {
        options.ViewportSize = new ViewportSize { Width = width, Height = 900 };
        options.ColorScheme = scheme;
        options.JavaScriptEnabled = script;
    });

    private static async Task PressTabUntilAsync(IPage page, string address)
    {
        for (var press = 0; press < 200; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.Locator(":focus").GetAttributeAsync("href") == address)
            {
                return;
            }
        }

        Assert.Fail($"No tab leads to {address} on {page.Url}.");
    }
}
