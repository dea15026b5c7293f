using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Web.Tests.Pages;

[Collection(SiteTests.Name)]
public sealed class LensPageTests(TestSite site)
{
    [Fact]
    public async Task A_reader_goes_from_all_sets_to_one_to_the_sentences_of_a_term_and_to_an_article()
    {
        Assert.Contains((await ReadAsync("/lens")).QuerySelectorAll("main h2 a"), link => link.GetAttribute("href") == "/lens/israeli-army");

        var set = await ReadAsync("/lens/israeli-army");
        Assert.Contains("73%", set.QuerySelector("tbody td")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(set.QuerySelectorAll("tbody td a"), link => link.GetAttribute("href") == "/lens/israeli-army/idf?source=-");
        Assert.Contains(set.QuerySelectorAll("svg a"), link => link.GetAttribute("href") == "/lens/israeli-army/idf?from=2021-11-01&to=2021-11-30");
        Assert.NotEmpty(set.QuerySelectorAll(".lens-edge mark"));

        var uses = await ReadAsync("/lens/israeli-army/idf");
        Assert.Equal(["جيش الدفاع الإسرائيلي"], uses.QuerySelectorAll(".sentence mark").Select(mark => mark.TextContent).Distinct());
        Assert.Contains(uses.QuerySelectorAll(".articles a"), link => link.GetAttribute("href")!.StartsWith("/a/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chosen_newspaper_is_said_and_kept_in_the_links()
    {
        var page = await ReadAsync("/lens/israeli-defence-minister?source=الغد 24&from=&to=");

        Assert.Equal("الغد 24", page.QuerySelector("option[selected]")!.TextContent);
        Assert.Contains("الغد 24", page.QuerySelector(".lens-chosen")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["100%"], page.QuerySelectorAll("tbody .lens-share").Select(share => share.TextContent).Distinct());
        Assert.All(page.QuerySelectorAll(".chart svg a"), link => Assert.Contains("source=", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/lens/none")]
    [InlineData("/lens/israel/none")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await site.Http.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);

    [Fact]
    public async Task The_page_of_a_name_that_is_a_term_leads_to_the_lens()
    {
        Assert.Contains((await ReadAsync("/e/israel")).QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/lens/israel");
        Assert.DoesNotContain((await ReadAsync("/e/benny-gantz")).QuerySelectorAll("main a"), link => link.GetAttribute("href")!.StartsWith("/lens", StringComparison.Ordinal));
    }

    private async Task<IHtmlDocument> ReadAsync(string address) =>
        await new HtmlParser().ParseDocumentAsync(await site.Http.GetStringAsync(new Uri(address, UriKind.Relative)));
}
