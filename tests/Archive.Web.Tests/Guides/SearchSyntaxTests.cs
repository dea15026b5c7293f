using AngleSharp.Html.Parser;
using Archive.Search;
using Archive.Web.Guides;
using Microsoft.Extensions.DependencyInjection;

namespace Archive.Web.Tests.Guides;

/// <summary>The guide promises nothing that the search does not keep: its examples are tried as they stand.</summary>
[Collection(SiteTests.Name)]
public sealed class SearchSyntaxTests(TestSite site)
{
    /// <summary>What the guide says beside an example that finds nothing in the articles that come with the project.</summary>
    private const string FindsNothing = "ليس في المقالات الأولى";

    public static TheoryData<string, bool> Examples()
    {
        var guide = new HtmlParser().ParseDocument(new GuideShelf().Take("search-syntax.md").Body.ToString()!);
        var examples = new TheoryData<string, bool>();
        foreach (var row in guide.QuerySelectorAll("tbody tr"))
        {
            examples.Add(row.QuerySelector("td:first-child code")!.TextContent, !row.TextContent.Contains(FindsNothing, StringComparison.Ordinal));
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_is_understood_and_finds_articles(string text, bool found)
    {
        var page = await site.Services.GetRequiredService<IArticleSearch>().FindAsync(new SearchQuery { Text = text });

        Assert.Empty(page.Notices);
        Assert.Equal(found, page.Total > 0);
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
    public async Task What_narrows_finds_less(string narrow, string wide)
    {
        var search = site.Services.GetRequiredService<IArticleSearch>();
        var few = await search.FindAsync(new SearchQuery { Text = narrow });
        var many = await search.FindAsync(new SearchQuery { Text = wide });

        Assert.InRange(few.Total, 1, many.Total - 1);
    }
}
