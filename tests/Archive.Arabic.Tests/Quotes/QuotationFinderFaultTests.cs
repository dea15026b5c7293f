using System.Diagnostics;
using Archive.Arabic.Quotes;

namespace Archive.Arabic.Tests.Quotes;

public class QuotationFinderFaultTests
{
    /// <summary>Far more than a linear reader needs for the longest of these texts, far less than a quadratic one.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(15);

    [Theory]
    [InlineData("«»")]
    [InlineData("“ ”")]
    [InlineData("\"\"\"\"")]
    [InlineData("«.،!»")]
    [InlineData("'' ''")]
    public void Marks_without_words_between_are_no_quote(string text) => Assert.Empty(QuotationFinder.Find([text]));

    [Theory]
    [InlineData("قال الوزير «نحن ماضون في هذا الطريق")]
    [InlineData("نحن ماضون» في هذا الطريق")]
    [InlineData("قال الوزير \"نحن ماضون في هذا الطريق")]
    [InlineData("نحن ماضون» في «هذا الطريق")]
    public void What_is_not_opened_and_closed_is_no_quote(string text) => Assert.Empty(QuotationFinder.Find([text, "وغادر."]));

    [Theory]
    [InlineData("نافذة 5\" وباب 7\" وعرض 12\"")]
    [InlineData("بعد 10'' من البداية و30'' من النهاية")]
    [InlineData("l'Express وd'Alger و'نعم'")]
    public void Inches_seconds_and_apostrophes_are_no_marks(string text) => Assert.Empty(QuotationFinder.Find([text]));

    [Theory]
    [InlineData("«")]
    [InlineData("»")]
    [InlineData("\"")]
    [InlineData(" \"ا")]
    [InlineData("«ا")]
    [InlineData("قال «ا» ")]
    [InlineData("وقال ")]
    [InlineData("وقال، ")]
    [InlineData("نقلت ")]
    [InlineData("أن ")]
    [InlineData("حسب ما قال فلان، ")]
    public void A_hundred_thousand_of_anything_take_time_in_proportion(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));
        var time = Stopwatch.StartNew();
        var quotes = QuotationFinder.Find([text]);
        Assert.True(time.Elapsed < Enough, $"{time.Elapsed}");
        Assert.True(quotes.Sum(quote => (long)quote.Text.Length) < 10L * text.Length);
    }

    [Fact]
    public void Nesting_without_end_gives_the_innermost_pairs()
    {
        var text = new string('«', 50_000) + "كلمة" + new string('»', 50_000);
        Assert.InRange(QuotationFinder.Find([text]).Count, 1, 4);
    }

    [Fact]
    public void Lone_surrogates_and_invisible_marks_harm_nothing()
    {
        var quote = Assert.Single(QuotationFinder.Find(["قال الوزير \u200F«\uD800 هذا كلام طويل بما يكفي\u200F»\uDC00"]));
        Assert.Equal("الوزير", quote.Speaker?.Text);
    }
}
