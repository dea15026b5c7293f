using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Web.Tests.Pages;

[Collection(SiteTests.Name)]
public sealed class ChroniclePageTests(TestSite site)
{
    [Fact]
    public async Task A_reader_goes_from_all_time_to_a_year_a_month_a_day_and_an_article()
    {
        foreach (var (from, to) in new[] { ("/timeline", "/days/2021"), ("/days/2021", "/days/2021-11"), ("/days/2021-11", "/days/2021-11-24") })
        {
            var bar = Assert.Single((await ReadAsync(from)).QuerySelectorAll("svg a"), link => link.GetAttribute("href") == to);
            Assert.Contains("وقع: ", bar.QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        }

        var (day, key) = (await ReadAsync("/days/2021-11-24"), await site.KeyOf("003"));
        Assert.Equal("الأربعاء 24 نونبر 2021", day.QuerySelector("h1")!.TextContent);
        Assert.Contains("اليوم الأربعاء 24 نوفمبر 2021", day.QuerySelectorAll(".sentence mark").Select(mark => mark.TextContent));
        Assert.Contains(day.QuerySelectorAll(".happenings a"), link => link.GetAttribute("href") == $"/a/{key}");
        Assert.Equal(["/timeline", "/days/2021", "/days/2021-11"], day.QuerySelectorAll(".trail a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/days/2021-11-25", day.QuerySelector("a[rel=next]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_chart_has_its_numbers_in_a_table_with_the_same_links()
    {
        var page = await ReadAsync("/timeline");

        Assert.Equal(
            page.QuerySelectorAll("svg a").Select(link => link.GetAttribute("href")),
            page.QuerySelectorAll("figure table a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["الفترة", "وقع", "نُشر"], page.QuerySelectorAll("figure th[scope=col]").Select(head => head.TextContent));
    }

    [Fact]
    public async Task An_article_says_which_day_yesterday_was_and_leads_to_it()
    {
        var yesterday = (await ReadAsync($"/a/{await site.KeyOf("000")}")).QuerySelector("time[datetime='2021-11-24'] > a.when")!;

        Assert.Equal(("أمس", "الأربعاء 24 نونبر 2021", "/days/2021-11-24"),
            (yesterday.TextContent, yesterday.GetAttribute("title"), yesterday.GetAttribute("href")));
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public async Task Layers_change_no_letter_of_an_article_and_no_link_lies_in_a_link(string seed)
    {
        var key = await site.KeyOf(seed);
        var plain = (await ReadAsync($"/a/{key}")).QuerySelectorAll(".text p").Select(paragraph => paragraph.TextContent);
        var marked = await ReadAsync($"/a/{key}?q=غانتس المغرب 2021 الأربعاء");

        Assert.Equal(plain, marked.QuerySelectorAll(".text p").Select(paragraph => paragraph.TextContent));
        Assert.Empty(marked.QuerySelectorAll("a a"));
        Assert.NotEmpty(marked.QuerySelectorAll(".text mark"));
    }

    [Fact]
    public async Task The_front_page_remembers_this_day_and_only_once_it_is_past()
    {
        var memories = (await ReadAsync("/")).QuerySelectorAll(".memories a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(2, memories.Count);
        Assert.Equal("/days/2021-11-24", memories[0]);

        var today = await ReadAsync("/days/today");
        Assert.Contains("الأربعاء 24 نونبر 2021", today.QuerySelectorAll(".anniversary h2").Select(heading => heading.TextContent.Trim()));
        Assert.Empty((await ReadAsync("/days/today?on=11-23")).QuerySelectorAll(".anniversary"));
    }

    [Fact]
    public async Task The_form_keeps_when_things_happened_and_a_chip_takes_it_away()
    {
        var page = await ReadAsync("/search?q=غانتس&happened-from=2021-11-24&happened-to=2021-11-24");

        Assert.Equal("2021-11-24", page.QuerySelector("input[name=happened-from]")!.GetAttribute("value"));
        Assert.Equal(
            ["/search?q=غانتس&happened-to=2021-11-24", "/search?q=غانتس&happened-from=2021-11-24"],
            page.QuerySelectorAll(".chip").Select(chip => chip.GetAttribute("href")));
        Assert.Equal("مقالان", page.QuerySelector("#total")!.TextContent);
    }

    private async Task<IHtmlDocument> ReadAsync(string address) =>
        await new HtmlParser().ParseDocumentAsync(await site.Http.GetStreamAsync(address));
}
