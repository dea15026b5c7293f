using AngleSharp.Html.Parser;
using Archive.Search;
using Archive.Web.Guides;
using Microsoft.Extensions.DependencyInjection;

namespace Archive.Web.Tests.Guides;

/// <summary>The guide promises nothing that the search does not keep: its examples are tried as they stand.</summary>
[Collection(SiteTests.Name)]
public sealed class SearchSyntaxTests(TestSite site)
{
    public static TheoryData<string> Examples()
    {
        var guide = new HtmlParser().ParseDocument(new GuideShelf().Take("search-syntax.md").Body.ToString()!);
        return [.. guide.QuerySelectorAll("tbody td:first-child code").Select(example => example.TextContent)];
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_is_understood_and_finds_articles(string text)
    {
        var page = await site.Services.GetRequiredService<IArticleSearch>().FindAsync(new SearchQuery { Text = text });

        Assert.Empty(page.Notices);
        Assert.NotEqual(0, page.Total);
    }

    [Fact]
    public void There_are_examples_of_everything() => Assert.InRange(Examples().Count, 30, 100);

    [Theory]
    [InlineData("=غانتس", "غانتس")]
    [InlineData("غانتس -=غينتس", "غانتس")]
    [InlineData("غانتس -الفاروق", "غانتس")]
    [InlineData("غانتس NEAR لوديي", "غانتس لوديي")]
    [InlineData("المغرب تاريخ:24/11/2021", "المغرب")]
    [InlineData("=اتفاق", "اتفاق")]
    [InlineData("غانتس event:2021-11", "غانتس")]
    [InlineData("وقع:24/11/2021", "وقع-من:2020 وقع-إلى:2021-11-24")]
    public async Task What_narrows_finds_less(string narrow, string wide)
    {
        var search = site.Services.GetRequiredService<IArticleSearch>();
        var few = await search.FindAsync(new SearchQuery { Text = narrow });
        var many = await search.FindAsync(new SearchQuery { Text = wide });

        Assert.InRange(few.Total, 1, many.Total - 1);
    }
}
