using Archive.Import;
using Archive.Import.SavedPages;

namespace Archive.Tests.Import;

/// <summary>Every line with a sign in it is found again in the article, and nothing but a refusal is ever thrown.</summary>
public class NothingIsLostTests
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\r", "\u0085", "\u2028", "\u00A0", "\t", " ", ".", "،", "؟", ":", " - ", "«", "»", "\"", "“", "”",
        "\u200F", "\u202B", "\u202C",
        "\uFEFF", "\0", "\u0007", "\uD83D\uDE00", "\uD800", "◙", "#", "%d",
        "0", "251", "٢٠٢١", "25 نوفمبر 2021", "20:30", "الرباط", "غانتس", "كلمات دلالية", "شارك المقال",
        "اترك تعليقا", "اقرأ أيضا", "التعليقات", "وكالات", "بقلم:", "اليوم", "الأربعاء", "نشر في", "المغرب وإسرائيل يوقعان على اتفاق كبير",
        "أعلن الجيش الإسرائيلي يوم أمس أن وفدا من ضباطه زار الرباط والتقى عددا من المسؤولين المغاربة.", "http://example.org/a",
    ];

    public static TheoryData<int> Randoms { get; } = [.. Enumerable.Range(0, 8)];

    [Fact]
    public void The_seeds_are_whole()
    {
        foreach (var path in Seeds.All)
        {
            AssertWhole(File.ReadAllText(path));
        }
    }

    [Theory]
    [MemberData(nameof(Randoms))]
    public void Pages_made_of_any_pieces_are_whole(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 100; i++)
        {
            AssertWhole(string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }
    }

    [Theory]
    [MemberData(nameof(Randoms))]
    public void Seeds_with_lines_taken_out_doubled_and_shuffled_are_whole(int seed)
    {
        var random = new Random(seed);
        var lines = Seeds.All.SelectMany(File.ReadAllLines).ToArray();
        for (var i = 0; i < 5; i++)
        {
            AssertWhole(string.Join('\n', Enumerable.Range(0, random.Next(1, 40)).Select(_ => lines[random.Next(lines.Length)])));
        }
    }

    [Theory]
    [MemberData(nameof(Randoms))]
    public void Any_characters_at_all_are_whole(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 50; i++)
        {
            var top = random.Next(3) switch { 0 => 0x80, 1 => 0x700, _ => 0x10000 };
            AssertWhole(new string([.. Enumerable.Range(0, random.Next(200)).Select(_ => (char)random.Next(top))]));
        }
    }

    private static void AssertWhole(string text)
    {
        var lines = PageText.ReadLines(text).ToList();
        ExtractedArticle article;
        try
        {
            article = TextArticleExtractor.Extract(text);
        }
        catch (ImportException)
        {
            return;
        }

        Assert.NotEqual("", article.Title.Trim());
        var kept = string.Join('\n', article.Paragraphs.Concat(article.Keywords).Concat(article.Cut.Select(cut => cut.Text))
            .Concat([article.Title, article.Standfirst, article.Byline, article.Dateline, article.Published?.Evidence]));
        var keywords = article.Keywords.ToHashSet();
        Assert.All(lines, line => Assert.True(
            kept.Contains(line.Text, StringComparison.Ordinal) || IsTold(line.Text, article), $"«{line.Text}» of {text} is lost"));
        Assert.All(article.Cut, cut =>
            Assert.Contains(lines, line => line.Number == cut.Line && line.Text.EndsWith(cut.Text, StringComparison.Ordinal)));
        Assert.All(article.Paragraphs, paragraph => Assert.DoesNotContain('\n', paragraph));
    }

    /// <summary>Lines of which the article holds the parts: a labelled byline, a list of keywords, a title with its newspaper.</summary>
    private static bool IsTold(string line, ExtractedArticle article) =>
        (article.Byline is { } author && line.Contains(author, StringComparison.Ordinal))
        || article.Keywords.Any(keyword => line.Replace('_', ' ').Contains(keyword, StringComparison.Ordinal))
        || line.StartsWith(article.Title, StringComparison.Ordinal)
        || Furniture.Match(new PageLine(1, line)) is { Reach: FurnitureReach.Keywords };
}
