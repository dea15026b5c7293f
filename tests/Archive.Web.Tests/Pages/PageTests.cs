using System.Net;
using System.Security.Cryptography;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Web.Tests.Pages;

[Collection(SiteTests.Name)]
public sealed class PageTests(TestSite site)
{
    public static TheoryData<string> Addresses() =>
    [
        "/", "/search", "/search?q=غانتس", "/search?q=إسرائيل&entity=benny-gantz&entity=rabat&from=2021-11-01&to=2021-11-30&sort=newest",
        "/entities", "/entities/person", "/entities/place", "/e/benny-gantz", "/help", "/about", "/quarantine", "/nowhere", "/a/nothing", "/e/nobody",
        "/entities/nonsense", "/timeline", "/days/2021-11-24", "/days/2021-11", "/days/2021", "/days/1500", "/days/today", "/days/today?on=02-29",
        "/days/2021-02-30",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_is_sound_html_in_arabic(string address)
    {
        var page = await ReadAsync(address);
        var root = page.DocumentElement;
        Assert.Equal(("ar", "rtl"), (root.GetAttribute("lang"), root.GetAttribute("dir")));
        Assert.False(string.IsNullOrWhiteSpace(page.Title));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.QuerySelectorAll("header"));
        Assert.NotEmpty(page.QuerySelectorAll("footer"));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onload]"));
        Assert.DoesNotContain(page.All.GroupBy(element => element.Id), group => group.Key is { Length: > 0 } && group.Count() > 1);
        Assert.All(page.QuerySelectorAll("a[href^='http']"), link => Assert.Contains("noopener", link.GetAttribute("rel") ?? "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Every_page_is_small_and_strict(string address)
    {
        var answer = await site.Http.GetAsync(address);
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync()).Length, 1_000, 100_000);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/a/nothing")]
    [InlineData("/a/nothing/original")]
    [InlineData("/e/nobody")]
    [InlineData("/entities/nonsense")]
    [InlineData("/days")]
    [InlineData("/days/2021-02-30")]
    [InlineData("/days/2021-13")]
    [InlineData("/days/0001-01-01")]
    [InlineData("/days/99999-01-01")]
    [InlineData("/days/24-11-2021")]
    [InlineData("/days/%D9%A2%D9%A0%D9%A2%D9%A1")]
    [InlineData("/days/today?on=02-30")]
    public async Task What_is_not_there_is_said_in_arabic(string address)
    {
        var answer = await site.Http.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("from=abc")]
    [InlineData("from=2021-13-45&to=9999-99-99")]
    [InlineData("from=2021-11-30&to=2021-11-01")]
    [InlineData("happened-from=2021-11-30&happened-to=2021-11-01&from=2&to=1")]
    [InlineData("happened-from=0001-01-01&happened-to=9999-12-31")]
    [InlineData("page=-3")]
    [InlineData("page=99999999999999999999")]
    [InlineData("page=2147483647")]
    [InlineData("sort=xyz")]
    [InlineData("entity=nobody&entity=&entity=%00")]
    [InlineData("source=%F0%9F%98%80")]
    [InlineData("q=%00%ff%fe")]
    [InlineData("q=a&q=b&page=1&page=2")]
    [InlineData("q=((((%22")]
    [InlineData("unknown=1")]
    public async Task A_bad_address_is_never_an_error(string query)
    {
        var answer = await site.Http.GetAsync($"/search?{query}");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Random_searches_are_never_an_error()
    {
        var random = new Random(6);
        string[] pieces = ["غانتس", "\"", "«", "-", "=", "*", "أو", "(", ")", ":", "AND", "%", "&", "\0", "<script>", "'", "F5", "٢٠٢١", " ", "😀"];
        for (var run = 0; run < 150; run++)
        {
            var text = string.Concat(random.GetItems(pieces, random.Next(1, 9)));
            using var answer = await site.Http.GetAsync($"/search?q={Uri.EscapeDataString(text)}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public async Task The_original_is_given_back_byte_for_byte(string seed)
    {
        var key = await site.KeyOf(seed);
        var answer = await site.Http.GetAsync($"/a/{key}/original");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(await File.ReadAllBytesAsync(Seeds.File(seed)), bytes);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        var page = await site.Http.GetStringAsync($"/a/{key}");
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(bytes)), page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stated_date_shows_its_evidence_and_a_missing_one_is_not_made_up()
    {
        Assert.Contains("اليوم الأربعاء 24 نوفمبر 2021", (await ReadAsync($"/a/{await site.KeyOf("003")}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("001", "سنة 2022", "«نوفمبر/تشرين الثاني من العام الماضي» في هذا المقال هو 24 نونبر 2021")]
    [InlineData("002", "ما بين 1 يوليوز و31 دجنبر 2022", "فسنة النشر 2022")]
    [InlineData("004", "ما بين 25 نونبر و4 دجنبر 2021", "«الأربعاء المنصرم» في هذا المقال هو 24 نونبر 2021")]
    public async Task A_date_that_was_concluded_says_so_and_why(string seed, string date, string why)
    {
        var page = await ReadAsync($"/a/{await site.KeyOf(seed)}");
        Assert.Contains("≈", page.QuerySelector(".byline .published")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(date, page.QuerySelector(".byline .published")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(why, page.QuerySelector(".evidence")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("NONSENSE")]
    public async Task A_method_that_no_page_has_is_refused_with_a_page_that_names_the_code(string method)
    {
        using var answer = await site.Http.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/search"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("الرمز <bdi>400</bdi>", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_no_article_has_says_so_and_shows_its_spellings()
    {
        var main = (await ReadAsync("/e/abdelaziz-bouteflika")).QuerySelector("main")!;
        Assert.Contains("لم يرد هذا الاسم في أيّ مقال بعد.", main.TextContent, StringComparison.Ordinal);
        Assert.Empty(main.QuerySelectorAll("h2"));
    }

    [Fact]
    public async Task A_name_shows_what_it_is_quoted_with_and_leads_to_the_paragraph()
    {
        foreach (var address in new[] { "/e/benny-gantz", "/e/benny-gantz/quotes" })
        {
            var quotes = (await ReadAsync(address)).QuerySelectorAll(".quotes li");
            Assert.Equal(3, quotes.Length);
            var link = quotes[0].QuerySelector("a[href^='/a/']")!.GetAttribute("href")!;
            Assert.EndsWith("#p6", link, StringComparison.Ordinal);
            var paragraph = (await ReadAsync(link[..^3])).QuerySelector("#p6")!.TextContent;
            Assert.Contains(quotes[0].QuerySelector("blockquote bdi")!.TextContent, paragraph, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_article_lists_its_quotes_with_their_speakers()
    {
        var quotes = (await ReadAsync($"/a/{await site.KeyOf("000")}")).QuerySelectorAll(".margin .quotes li");
        Assert.Equal(3, quotes.Length);
        Assert.Contains("مسؤول في وزارة الدفاع الإسرائيلية", quotes[0].TextContent, StringComparison.Ordinal);
        Assert.Equal("/e/benny-gantz", quotes[1].QuerySelector("a.name")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Quotes_of_a_name_that_the_register_does_not_have_are_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Http.GetAsync("/e/nobody/quotes")).StatusCode);

    [Fact]
    public async Task The_place_of_a_report_stands_once_before_its_text()
    {
        var opening = (await ReadAsync($"/a/{await site.KeyOf("001")}")).QuerySelector("#p1")!.TextContent;
        Assert.Equal(1, opening.Split("الرباط").Length - 1);
    }

    [Fact]
    public async Task A_permalink_from_a_search_opens()
    {
        var results = await ReadAsync("/search?q=غانتس");
        var links = results.QuerySelectorAll("main a[href^='/a/']").Select(link => link.GetAttribute("href")!).Distinct().ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Http.GetAsync(link)).StatusCode);
        }
    }

    private async Task<IHtmlDocument> ReadAsync(string address)
    {
        using var answer = await site.Http.GetAsync(address);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return await new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocumentAsync(await answer.Content.ReadAsStreamAsync());
    }
}
