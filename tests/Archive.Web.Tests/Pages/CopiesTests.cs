using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Web.Tests.Pages;

[Collection(CopySite.Name)]
public sealed class CopiesTests(CopySite site)
{
    [Fact]
    public async Task Copies_are_folded_under_a_hit_and_can_be_shown_and_folded_again()
    {
        var page = await ReadAsync("/search?q=مذكرة");
        Assert.Equal("6 مقالات", page.QuerySelector("#total")!.TextContent);
        Assert.Equal(4, page.QuerySelectorAll(".hits > li").Length);
        var alsoIn = Assert.Single(page.QuerySelectorAll(".also-in"));
        Assert.Equal(2, alsoIn.QuerySelectorAll("a").Length);
        var folding = page.QuerySelectorAll("a").Single(link => link.TextContent == "أظهر النسخ كلها");
        Assert.Contains("المطويّ في هذه الصفحة: نسختان", folding.ParentElement!.TextContent, StringComparison.Ordinal);

        page = await ReadAsync(folding.GetAttribute("href")!);
        Assert.Equal(6, page.QuerySelectorAll(".hits > li").Length);
        Assert.Empty(page.QuerySelectorAll(".also-in"));
        Assert.Equal("all", page.QuerySelector("form input[name=copies]")!.GetAttribute("value"));
        Assert.Equal("/search?q=مذكرة", page.QuerySelectorAll("a").Single(link => link.TextContent == "اطوِ النسخ").GetAttribute("href"));
    }

    [Fact]
    public async Task The_page_of_an_article_leads_to_its_copies_and_beside_them()
    {
        var page = await ReadAsync($"/a/{await site.KeyOf("agency")}");
        var copies = page.QuerySelector("#copies")!;
        Assert.Equal(["النص نفسه", "نصوص تشترك معه"], copies.QuerySelectorAll("h3").Select(heading => heading.TextContent));
        Assert.Contains("النصّان متطابقان", copies.TextContent, StringComparison.Ordinal);

        var address = copies.QuerySelectorAll("a").First(link => link.TextContent == "قابل النصّين").GetAttribute("href")!;
        Assert.Equal("مقابلة نصّين", (await ReadAsync(address)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Side_by_side_each_marks_what_the_other_has_not_and_says_so_to_a_screen_reader()
    {
        var page = await ReadAsync($"/a/{await site.KeyOf("agency")}/beside/{await site.KeyOf("reprint")}");
        var marks = page.QuerySelectorAll("td mark.only").Select(mark => mark.TextContent).ToList();
        Assert.Contains("هنا فقط: علمت الجريدة من مصدرها؛ انتهى", marks);
        Assert.Contains("بكتابة أخرى: الامنى؛ انتهى", page.QuerySelectorAll("td mark.letters").Select(mark => mark.TextContent));
        Assert.Equal(2, page.QuerySelectorAll(".legend mark").Length);
    }

    [Theory]
    [InlineData("/a/0000000000/beside/1111111111")]
    [InlineData("/a/nothing/beside/nothing")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        using var answer = await site.Http.GetAsync(address);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task An_article_is_not_put_beside_itself()
    {
        var key = await site.KeyOf("agency");
        using var answer = await site.Http.GetAsync($"/a/{key}/beside/{key}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<IHtmlDocument> ReadAsync(string address) => await new HtmlParser().ParseDocumentAsync(await site.Http.GetStringAsync(address));
}
