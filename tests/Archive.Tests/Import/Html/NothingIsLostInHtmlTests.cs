using Archive.Arabic.Text;
using Archive.Import;
using Archive.Import.Html;

namespace Archive.Tests.Import.Html;

/// <summary>Every word of a page is found again in the article or in what was cut; but for the label before an author's name.</summary>
public class NothingIsLostInHtmlTests
{
    private static readonly string[] Pieces =
    [
        "<div>", "</div>", "<p>", "</p>", "<div class=related>", "<div class='entry-content'>", "<span class=date>", "</span>", "<br>", "<b>", "</b>",
        "<h1>", "</h1>", "<h2>", "</h2>", "<ul><li>", "</ul>", "<table><tr><td>", "<td>", "</table>", "<blockquote>", "</blockquote>", "<figure>",
        "<figcaption>", "</figure>", "<a href=/x>", "</a>", "<aside>", "</aside>", "<span hidden>", "<nav>", "</nav>", "\n", " ",
        "24 نونبر 2021", "بقلم: سعيد بنيس", "اقرأ أيضا", "التعليقات", "الوسوم: إسرائيل، المغرب", "رويترز", "12", "الرباط - ", "كتب أحمد",
        Page.Title, Page.First, Page.Second, Page.Third, Page.Other, Page.Headlines[0],
    ];

    public static TheoryData<int> Randoms { get; } = [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Randoms))]
    public void Pages_made_of_any_pieces_are_whole(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 60; i++)
        {
            var html = string.Join(' ', Enumerable.Range(0, random.Next(50)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            try
            {
                AssertWhole(html, HtmlArticleExtractor.Extract("<title>" + Page.Title + "</title>" + html));
            }
            catch (ImportException)
            {
                // Without a text there is no article.
            }
        }
    }

    private static void AssertWhole(string html, ExtractedArticle article)
    {
        var kept = Words(string.Join(' ', article.Body.Select(block => block.Text).Concat(article.Cut.Select(cut => cut.Text))
            .Concat(article.Keywords).Append(article.Title).Append(article.Byline).Append(article.Standfirst).Append(article.Source).Append(article.Dateline).Append(article.Published?.Evidence)));
        var words = Words(string.Join(' ', Pieces.Where(piece => piece[0] is not '<' && html.Contains(piece, StringComparison.Ordinal))));
        words.ExceptWith(kept);
        words.ExceptWith(Words("بقلم كتب الوسوم"));
        Assert.True(words.Count == 0, $"{string.Join(' ', words)} — {html}");
    }

    private static HashSet<string> Words(string text) => [.. Analyzer.Analyze(text).Select(word => word.Exact)];
}
