using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Web.Tests.Pages;

[Collection(SiteTests.Name)]
public sealed class SearchPageTests(TestSite site)
{
    [Fact]
    public async Task Other_spellings_are_told_and_can_be_taken_out_and_brought_back()
    {
        var page = await ReadAsync("/search?q=غانتس");
        var spellings = page.QuerySelector(".spellings")!;
        Assert.Contains("تشمل أيضًا", spellings.TextContent, StringComparison.Ordinal);
        var gone = spellings.QuerySelectorAll("a.take-out").Single(link => link.GetAttribute("aria-label") == "استبعد «غينتس»");

        page = await ReadAsync(gone.GetAttribute("href")!);
        Assert.DoesNotContain(page.QuerySelectorAll("a.take-out"), link => link.GetAttribute("aria-label") == "استبعد «غينتس»");
        var back = page.QuerySelectorAll(".spellings a").Single(link => link.GetAttribute("aria-label") == "أعدها: «غينتس»");
        Assert.Equal("/search?q=غانتس", back.GetAttribute("href"));

        page = await ReadAsync("/search?q=غانتس&without=*");
        Assert.Empty(page.QuerySelectorAll("a.take-out"));
        Assert.Equal("/search?q=غانتس", page.QuerySelector(".spellings a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Articles_with_some_of_the_words_stand_apart_and_say_what_they_lack()
    {
        var page = await ReadAsync("/search?q=صاروخ غانتس");

        Assert.Equal("مقال واحد", page.QuerySelector("#total")!.TextContent);
        Assert.Equal("مقالات فيها بعض الكلمات", page.QuerySelector("#partial")!.TextContent);
        Assert.Equal(4, page.QuerySelectorAll(".partial article").Length);
        Assert.All(page.QuerySelectorAll(".partial .lacks"), lacks => Assert.Contains("صاروخ", lacks.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_full_match_the_page_says_so_and_shows_the_partial_ones()
    {
        var page = await ReadAsync("/search?q=غانتس قنبلة");

        Assert.Equal("لا مقال فيه كل الكلمات", page.QuerySelector("#nothing")!.TextContent);
        Assert.Equal(5, page.QuerySelectorAll(".partial article").Length);
        Assert.Contains(page.QuerySelectorAll(".suggestions a"), link => link.GetAttribute("href") == "/search?q=غانتس");
    }

    [Fact]
    public async Task What_was_typed_with_the_other_keyboard_is_offered()
    {
        var page = await ReadAsync("/search?q=hglyvf");

        Assert.Equal("/search?q=المغرب", page.QuerySelector(".suggestions a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_hit_shows_more_places_and_why_it_was_found()
    {
        var page = await ReadAsync("/search?q=غانتس التعاون");

        Assert.All(page.QuerySelectorAll(".more-places a"), link => Assert.Matches("#p[0-9]+$", link.GetAttribute("href")!));
        Assert.NotEmpty(page.QuerySelectorAll(".more-places a"));
        Assert.All(page.QuerySelectorAll(".results article"), hit => Assert.Equal(2, hit.QuerySelectorAll(".why dt").Length));
        Assert.Contains(page.QuerySelectorAll(".why dd"), words => words.TextContent.Contains("بلفظها", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Suggestions_while_typing_are_json_with_arabic_as_letters()
    {
        using var answer = await site.Http.GetAsync("/search/suggest?q=غان");

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(
            "[{\"text\":\"بيني غانتس\",\"kind\":\"entity\",\"note\":\"شخص · 5 مقالات\",\"url\":\"/search?entity=benny-gantz\"}", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_suggested_name_joins_the_search_as_it_stands()
    {
        var answer = await site.Http.GetStringAsync("/search/suggest?q=مذكرة غان&from=2021-01-01&not-entity=hamas");

        Assert.Contains("\"url\":\"/search?q=مذكرة&from=2021-01-01&entity=benny-gantz&not-entity=hamas\"", answer.Replace("\\u0026", "&", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%00%ff%fe")]
    [InlineData("?q=a&q=b")]
    [InlineData("?q=((((%22")]
    public async Task Suggestions_are_never_an_error(string query) =>
        Assert.StartsWith("[", await site.Http.GetStringAsync($"/search/suggest{query}"), StringComparison.Ordinal);

    private async Task<IHtmlDocument> ReadAsync(string address) => await new HtmlParser().ParseDocumentAsync(await site.Http.GetStringAsync(address));
}
