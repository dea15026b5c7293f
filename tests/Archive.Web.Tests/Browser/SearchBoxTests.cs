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
        await page.WaitForURLAsync("**/search?*entity=benny-gantz");
        await Assertions.Expect(page.Locator(".chip")).ToContainTextAsync("يذكر بيني غانتس");
    }

    [SkippableFact]
    public async Task A_name_is_chosen_left_out_and_brought_back_without_script()
    {
        await using var visit = await Visit.BeginAsync(browser, site, options => options.JavaScriptEnabled = false);
        var page = visit.Page;
        await page.GotoAsync("/search?q=غانتس&entity=benny-gantz");
        await page.GetByRole(AriaRole.Link, new() { Name = "أو ما يذكر الرباط" }).ClickAsync();
        await Assertions.Expect(page.Locator(".chip")).ToContainTextAsync(["يذكر أحد الأسماء: بيني غانتس", "أو الرباط"]);
        await page.GetByRole(AriaRole.Link, new() { Name = "استبعاد ما يذكر المغرب", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".chip").Last).ToContainTextAsync("لا يذكر المغرب");
        await page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await page.WaitForURLAsync("**not-entity=morocco*");
        await page.Locator(".chip").Last.ClickAsync();
        await Assertions.Expect(page.Locator(".chip")).ToHaveCountAsync(2);
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
