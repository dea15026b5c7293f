using AngleSharp.Html.Parser;

namespace Archive.Web.Tests.Pages;

[Collection(SiteTests.Name)]
public sealed class RolePageTests(TestSite site)
{
    [Theory]
    [InlineData("abdellatif-loudiyi", "الوزير المنتدب المكلف بإدارة الدفاع الوطني")]
    [InlineData("benny-gantz", "وزير الأمن الإسرائيلي")]
    [InlineData("hicham-moatadid", "الأكاديمي والخبير المغربي في العلاقات الدولية")]
    public async Task What_the_seed_articles_call_a_person_leads_to_the_paragraph_that_does(string id, string role)
    {
        var parser = new HtmlParser();
        var page = await parser.ParseDocumentAsync(await site.Http.GetStringAsync($"/e/{id}/roles"));

        var shown = Assert.Single(page.QuerySelectorAll(".roles li"), item => item.QuerySelector("bdi")!.TextContent == role);
        var link = shown.QuerySelector("a")!.GetAttribute("href")!;
        var article = await parser.ParseDocumentAsync(await site.Http.GetStringAsync(link));
        Assert.Contains(role, article.QuerySelector(link[link.IndexOf('#', StringComparison.Ordinal)..])!.TextContent, StringComparison.Ordinal);
    }
}
