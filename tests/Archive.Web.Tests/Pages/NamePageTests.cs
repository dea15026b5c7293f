using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Web.Tests.Pages;

[Collection(NameSite.Name)]
public sealed class NamePageTests(NameSite site)
{
    public static TheoryData<string> Addresses() =>
    [
        "/entities", "/entities/person", "/entities?name=غينتس", "/entities?name=لاأحدكهذا", "/entities?letter=ب&sort=name", "/entities?letter=%23",
        "/entities?origin=found&sort=newest&page=2", "/entities/person?origin=register", "/e/benny-gantz", "/e/benny-gantz?met=articles",
        $"/e/{NameSite.Found.Id}", "/e/benny-gantz/spellings", "/e/benny-gantz/roles", "/e/benny-gantz/quoted", "/e/morocco/quoted", "/e/benny-gantz/with",
        "/e/benny-gantz/with?met=articles&page=2", "/e/benny-gantz/with?name=ن", "/e/benny-gantz/with?name=لاأحدكهذا", "/e/benny-gantz/with/morocco",
        $"/e/benny-gantz/with/{NameSite.Found.Id}", "/e/rabat/with/abdelaziz-bouteflika", "/e/abdelaziz-bouteflika/with",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_is_sound_html_and_small(string address)
    {
        var answer = await site.Http.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1_000, 100_000);
        var page = await ReadAsync(address);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [role=img]"));
        Assert.DoesNotContain(page.All.GroupBy(element => element.Id), group => group.Key is { Length: > 0 } && group.Count() > 1);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_link_of_a_page_leads_somewhere(string address)
    {
        var links = (await ReadAsync(address)).QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!)
            .Where(link => link[0] == '/').Distinct().ToList();
        foreach (var link in links.Where((_, place) => place % 6 == 0))
        {
            Assert.Equal((link, HttpStatusCode.OK), (link, (await site.Http.GetAsync(link)).StatusCode));
        }
    }

    [Theory]
    [InlineData("/e/nobody/spellings")]
    [InlineData("/e/nobody/roles")]
    [InlineData("/e/nobody/quoted")]
    [InlineData("/e/nobody/with")]
    [InlineData("/e/nobody/with?name=غانتس")]
    [InlineData("/e/nobody/with/rabat")]
    [InlineData("/e/rabat/with/nobody")]
    [InlineData("/e/rabat/with/rabat")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Http.GetAsync(address)).StatusCode);

    [Theory]
    [InlineData("letter=&sort=xyz&origin=abc&page=-3&name=")]
    [InlineData("letter=ببب&page=99999999999999999999&name=%00%ff")]
    [InlineData("name=((((%22&letter=A&sort=newest&sort=name")]
    public async Task A_bad_address_is_never_an_error(string query)
    {
        foreach (var path in new[] { "/entities", "/entities/place", "/e/rabat", "/e/rabat/with", "/e/rabat/spellings", "/e/rabat/roles", "/e/rabat/quoted" })
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Http.GetAsync($"{path}?{query}")).StatusCode);
        }
    }

    [Theory]
    [InlineData("غينتس")]
    [InlineData("غانتس بيني")]
    [InlineData("Gantz")]
    public async Task A_name_in_any_spelling_leads_to_the_comparison_with_it(string name)
    {
        Assert.Contains("بيني غانتس", (await ReadAsync($"/entities?name={name}")).QuerySelector(".names")!.TextContent, StringComparison.Ordinal);
        var answer = await site.Http.GetAsync($"/e/rabat/with?name={name}");
        Assert.Equal((HttpStatusCode.Redirect, "/e/rabat/with/benny-gantz"), (answer.StatusCode, answer.Headers.Location!.ToString()));
    }

    [Fact]
    public async Task A_page_of_found_names_says_that_nobody_has_looked_at_them_and_any_page_of_it_can_be_asked_for()
    {
        var page = await ReadAsync("/entities?origin=found");
        Assert.Contains("أسماء وُجدت في النصوص ولم تُراجَع", page.QuerySelector(".page-head")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(120, page.QuerySelectorAll(".names li").Length);
        // The made-up ones are 131; what the finder of names met in the articles comes on top.
        Assert.InRange((await ReadAsync(page.QuerySelector("a[rel=next]")!.GetAttribute("href")!)).QuerySelectorAll(".names li").Length, 11, 60);
        Assert.Contains("اسم وُجد في النصوص، ولم يُراجَع بعد.", (await ReadAsync($"/e/{NameSite.Found.Id}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_and_the_table_behind_it_name_the_same_in_the_same_order_and_their_counts_are_the_search_s()
    {
        var page = await ReadAsync("/e/benny-gantz");
        var drawn = page.QuerySelectorAll(".picture.wide a").Select(link => link.GetAttribute("href")!.Split('/')[^1]).ToList();
        var rows = page.QuerySelectorAll(".met tbody tr").ToList();
        Assert.Equal(drawn, rows.Select(row => row.QuerySelector("th a")!.GetAttribute("href")!.Split('/')[^1]));
        Assert.InRange(drawn.Count, 10, 60);
        Assert.NotEqual("morocco", drawn[0]);
        foreach (var row in rows.Take(5))
        {
            var both = row.QuerySelector("td a")!;
            var results = await ReadAsync(both.GetAttribute("href")!);
            Assert.Contains(both.TextContent.Trim(), results.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_role_leads_to_the_paragraph_that_has_it()
    {
        var role = Assert.Single((await ReadAsync("/e/benny-gantz")).QuerySelectorAll(".roles li"));
        var link = role.QuerySelector("a")!.GetAttribute("href")!;
        Assert.EndsWith("#p1", link, StringComparison.Ordinal);
        Assert.Contains(role.QuerySelector("bdi")!.TextContent, (await ReadAsync(link)).QuerySelector("#p1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comparison_shows_when_each_is_named_and_what_one_says_of_the_other()
    {
        var page = await ReadAsync("/e/benny-gantz/with/morocco");
        Assert.NotEmpty(page.QuerySelectorAll(".chart .shared"));
        Assert.Equal(["الفترة", "بيني غانتس", "المغرب", "الاسمان معًا"], page.QuerySelectorAll(".chart th[scope=col]").Select(cell => cell.TextContent));
        Assert.Contains("شريك لنا", page.QuerySelector(".pair .quotes")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["هسبريس", "الغد"], page.QuerySelectorAll("#sources + table th[scope=row]").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("أقوال غيره يُذكر فيها المغرب", (await ReadAsync("/e/morocco")).QuerySelector("#quoted")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> ReadAsync(string address) =>
        await new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocumentAsync(await site.Http.GetStreamAsync(address));
}
