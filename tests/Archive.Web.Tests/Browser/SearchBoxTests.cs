using Microsoft.Playwright;

namespace Archive.Web.Tests.Browser;

[Collection(SiteTests.Name)]
public sealed class SearchBoxTests(TestSite site, TestBrowser browser)
{
    [SkippableTheory]
    [InlineData("/")]
    [InlineData("/search?q=سلام")]
    [InlineData("/about")]
    public async Task What_is_typed_is_completed_and_chosen_by_keyboard(string address)
    {
        await using var visit = await Visit.BeginAsync(browser, site);
        var page = visit.Page;
        await page.GotoAsync(address);
        var box = page.GetByRole(AriaRole.Combobox);

        await box.FillAsync("");
        await box.PressSequentiallyAsync("غان");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("بيني غانتس");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await visit.ExpectNothingWrongAsync();

        await box.PressAsync("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await page.GetByRole(AriaRole.Option).First.GetAttributeAsync("id"), await box.GetAttributeAsync("aria-activedescendant"));
        await visit.ExpectNothingWrongAsync();

        await box.PressAsync("Enter");
        await page.WaitForURLAsync("**/e/benny-gantz");
    }

    [SkippableFact]
    public async Task Suggestions_are_left_with_escape_and_what_was_typed_is_searched()
    {
        await using var visit = await Visit.BeginAsync(browser, site);
        var page = visit.Page;
        await page.GotoAsync("/");
        var box = page.GetByRole(AriaRole.Combobox);

        await box.PressSequentiallyAsync("غان");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeVisibleAsync();
        await box.PressAsync("ArrowUp");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).Last).ToHaveAttributeAsync("aria-selected", "true");
        await box.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("[aria-selected='true']")).ToHaveCountAsync(0);
        await box.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(box).ToHaveValueAsync("غان");
        await box.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=*");
    }

    [SkippableFact]
    public async Task A_suggestion_is_chosen_by_pointer()
    {
        await using var visit = await Visit.BeginAsync(browser, site);
        await visit.Page.GotoAsync("/");
        await visit.Page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("مذك");
        await visit.Page.GetByRole(AriaRole.Option).GetByText("مذكرات", new() { Exact = true }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/search?q=*");
        await visit.ExpectNothingWrongAsync();
    }

    [SkippableFact]
    public async Task Without_script_the_form_searches()
    {
        await using var visit = await Visit.BeginAsync(browser, site, options => options.JavaScriptEnabled = false);
        await visit.Page.GotoAsync("/");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("غانتس");
        await visit.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/search?q=*");
        Assert.NotEqual(0, await visit.Page.Locator("mark").CountAsync());
    }
}
