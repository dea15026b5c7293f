using System.Diagnostics;
using Archive.Import;
using Archive.Import.Html;

namespace Archive.Tests.Import.Html;

/// <summary>Broken pages are read or refused with a sentence; none takes long.</summary>
public class HtmlFaultTests
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(30);

    public static TheoryData<string, string> Refused { get; } = new()
    {
        { "nested", string.Concat(Enumerable.Repeat("<div>x", 50_000)) },
        { "nested", string.Concat(Enumerable.Repeat("<b>", 600_000)) },
        { "nested", string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<b id={i}><p>")) },
        { "elements", string.Concat(Enumerable.Repeat("<p>x", 200_000)) },
        { "characters", new string('x', HtmlPage.MaxLength + 1) },
        { "no text", "" },
        { "no text", "<html><body><script>var x = 'هذا ليس نصا';</script></body></html>" },
        { "frameset", "<frameset cols=20,80><frame src=menu.html><frame src=text.html></frameset>" },
        { "menus", $"<nav>{Page.Menu}</nav><ul>{Page.Links}</ul>" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_page_of_an_article_is_refused(string reason, string html)
    {
        var watch = Stopwatch.StartNew();

        var refusal = Assert.Throws<ImportException>(() => HtmlArticleExtractor.Extract(html));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < Long);
    }

    public static TheoryData<string> Odd { get; } = new()
    {
        new string('<', 2_000_000),
        "<table>" + string.Concat(Enumerable.Repeat("<b>x</b>", 20_000)),
        "<a " + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"a{i} ")) + ">x",
        "<script type=application/ld+json>" + new string('{', 1_900_000) + "</script><p>x",
        string.Concat(Enumerable.Repeat("<i itemprop=name>", 400)) + new string('ا', 1_900_000),
        "<div class='" + string.Concat(Enumerable.Repeat("related-post ", 100_000)) + "'>x</div>",
        "<title>" + string.Concat(Enumerable.Repeat("خبر ", 300_000)) + "</title><p>" + string.Concat(Enumerable.Repeat("خبر ", 100_000)),
        "</p></div></td><p>" + Page.First + "<p><b><i>" + Page.Second + "</b></i><table><tr>" + Page.Third,
        "<h1>Une délégation à Rabat</h1><p>Le ministère a annoncé hier que la délégation était arrivée à Rabat pour trois jours.</p>",
        "\0\uFFFE\uD800<p\0>" + Page.First,
    };

    [Theory]
    [MemberData(nameof(Odd))]
    public void What_is_odd_is_read_or_refused_in_time(string html)
    {
        var watch = Stopwatch.StartNew();

        var article = Record.Exception(() => Assert.NotEmpty(HtmlArticleExtractor.Extract(html).Title));

        Assert.True(article is null or ImportException, article?.ToString());
        Assert.True(watch.Elapsed < Long);
    }
}
