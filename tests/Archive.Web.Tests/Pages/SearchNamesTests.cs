using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Web.Tests.Pages;

[Collection(SiteTests.Name)]
public sealed class SearchNamesTests(TestSite site)
{
    [Fact]
    public async Task Chosen_names_are_told_in_words_and_each_can_be_taken_away()
    {
        var page = await ReadAsync("/search?q=المغرب&entity=morocco&any-entity=benny-gantz&any-entity=rabat&not-entity=hamas");
        var chips = page.QuerySelectorAll(".chosen .chip").ToDictionary(chip => chip.GetAttribute("aria-label")!, chip => chip.GetAttribute("href"));

        Assert.Equal(
            ["أزل المرشّح: يذكر المغرب", "أزل المرشّح: يذكر أحد الأسماء: بيني غانتس", "أزل المرشّح: أو الرباط", "أزل المرشّح: لا يذكر حماس"],
            chips.Keys);
        Assert.Equal("/search?q=المغرب&entity=morocco&any-entity=rabat&not-entity=hamas", chips["أزل المرشّح: يذكر أحد الأسماء: بيني غانتس"]);
        Assert.Equal("/search?q=المغرب&entity=morocco&any-entity=benny-gantz&any-entity=rabat", chips["أزل المرشّح: لا يذكر حماس"]);
        Assert.Equal(["benny-gantz", "rabat"], page.QuerySelectorAll("input[name=any-entity]").Select(input => input.GetAttribute("value")));
        Assert.Equal(["hamas"], page.QuerySelectorAll("input[name=not-entity]").Select(input => input.GetAttribute("value")));
    }

    [Fact]
    public async Task Each_name_in_the_results_can_be_asked_for_or_left_out_and_beside_a_chosen_one_be_a_choice()
    {
        var page = await ReadAsync("/search?q=المغرب");
        Assert.Equal("/search?q=المغرب&not-entity=benny-gantz", Link(page, "استبعاد ما يذكر بيني غانتس").GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll(".ways a[aria-label^='أو ']"));

        page = await ReadAsync("/search?q=المغرب&entity=morocco");
        Assert.Equal("/search?q=المغرب&any-entity=morocco&any-entity=benny-gantz", Link(page, "أو ما يذكر بيني غانتس").GetAttribute("href"));
        var chosen = page.QuerySelector(".facet-names a[aria-current=true]")!;
        Assert.Equal(("المغرب", "/search?q=المغرب"), (chosen.TextContent, chosen.GetAttribute("href")));
    }

    [Fact]
    public async Task All_names_of_a_type_stand_on_a_page_of_their_own_with_the_counts_of_the_search()
    {
        var search = await ReadAsync("/search?q=غانتس&not-entity=hamas");
        var more = search.QuerySelector(".facet-names .facts a")!;
        Assert.Matches("^المزيد", more.GetAttribute("aria-label")!);

        var page = await ReadAsync(more.GetAttribute("href")!);
        var counts = page.QuerySelectorAll(".facet .amount").Select(amount => int.Parse(amount.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.Equal("الأشخاص في النتائج", page.QuerySelector("h1")!.TextContent);
        Assert.InRange(counts.Count, 7, 120);
        Assert.Equal(counts.OrderDescending(), counts);
        Assert.Equal(
            search.QuerySelector(".facet-names .facet")!.QuerySelectorAll("li").Select(name => name.TextContent),
            page.QuerySelectorAll(".facet li").Take(6).Select(name => name.TextContent));
        Assert.Equal("/search?q=غانتس&not-entity=hamas", page.QuerySelector(".page-head .kind a")!.GetAttribute("href"));
        Assert.Contains(page.QuerySelectorAll(".types a"), type => type.GetAttribute("href") == "/search/names?q=غانتس&not-entity=hamas&type=place");
    }

    [Theory]
    [InlineData("/search/names", 200)]
    [InlineData("/search/names?type=", 200)]
    [InlineData("/search/names?type=place&page=99999999999&origin=nowhere", 200)]
    [InlineData("/search/names?type=weapon&origin=found", 200)]
    [InlineData("/search/names?q=((((&entity=nobody&type=person", 200)]
    [InlineData("/search/names?type=Person", 404)]
    [InlineData("/search/names?type=%00", 404)]
    public async Task Whatever_the_address_asks_there_is_a_page(string address, int status)
    {
        using var answer = await site.Http.GetAsync(address);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_name_that_means_several_is_told_and_each_is_a_link()
    {
        var page = await ReadAsync("/search?q=كيان:عبد");
        var choices = page.QuerySelectorAll(".name-choices a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Contains("عبد", page.QuerySelector(".name-choices p")!.TextContent, StringComparison.Ordinal);
        Assert.InRange(choices.Count, 2, 8);
        page = await ReadAsync(choices[0]);
        Assert.Empty(page.QuerySelectorAll(".name-choices"));
        Assert.Single(page.QuerySelectorAll(".chosen .chip"));
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_told_by_name()
    {
        var page = await ReadAsync("/search?q=كيان:قطرب");

        Assert.Equal("لا اسم في الأرشيف يوافق «\u2068قطرب\u2069».", page.QuerySelector(".name-choices p")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".notices[role=status]"));
    }

    private static AngleSharp.Dom.IElement Link(IHtmlDocument page, string label) =>
        Assert.Single(page.QuerySelectorAll("a"), link => link.GetAttribute("aria-label") == label);

    private async Task<IHtmlDocument> ReadAsync(string address) => await new HtmlParser().ParseDocumentAsync(await site.Http.GetStringAsync(address));
}
