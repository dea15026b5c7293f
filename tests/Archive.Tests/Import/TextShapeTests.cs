using System.Diagnostics;
using Archive.Import;

namespace Archive.Tests.Import;

/// <summary>Text of any shape: whatever system it comes from, however short or long.</summary>
public class TextShapeTests
{
    private const string Sentence = "أعلن الجيش الإسرائيلي يوم أمس أن وفدا من ضباطه زار الرباط والتقى عددا من المسؤولين المغاربة.";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\f")]
    public void Every_system_ends_lines_in_its_own_way(string end)
    {
        var article = TextArticleExtractor.Extract(string.Join(end, "عنوان الخبر", "", "12", Sentence));

        Assert.Equal("عنوان الخبر", article.Title);
        Assert.Equal([Sentence], article.Paragraphs);
        Assert.Equal([new CutLine(3, "12", "counter")], article.Cut);
    }

    [Theory]
    [InlineData("\uFEFFعنوان الخبر")]
    [InlineData("\u00A0\u00A0عنوان\u00A0الخبر\u00A0")]
    [InlineData("\tعنوان\tالخبر")]
    [InlineData("\u202Bعنوان الخبر\u202C")]
    [InlineData("\u200Fعنوان الخبر\u200F")]
    [InlineData("\u2067عنوان الخبر\u2069 ")]
    public void What_is_not_seen_is_not_in_the_title(string line) =>
        Assert.Equal("عنوان الخبر", TextArticleExtractor.Extract(line + "\n" + Sentence).Title);

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u00A0\n")]
    [InlineData("***\n---\n…")]
    [InlineData("شارك المقال\nفيسبوك\n0")]
    public void A_page_without_an_article_is_refused(string text) =>
        Assert.StartsWith("There is no article", Assert.Throws<ImportException>(() => TextArticleExtractor.Extract(text)).Message, default);

    [Fact]
    public void A_title_alone_is_an_article()
    {
        var article = TextArticleExtractor.Extract("وفد عسكري إسرائيلي يزور المغرب");

        Assert.Equal("وفد عسكري إسرائيلي يزور المغرب", article.Title);
        Assert.Empty(article.Paragraphs);
    }

    [Fact]
    public void A_paragraph_alone_keeps_its_text_and_lends_its_first_sentence_as_title()
    {
        var article = TextArticleExtractor.Extract(Sentence + " وقال البيان إن الجانبين بحثا سبل التعاون.");

        Assert.Equal(Sentence.TrimEnd('.'), article.Title);
        Assert.Equal([Sentence + " وقال البيان إن الجانبين بحثا سبل التعاون."], article.Paragraphs);
    }

    [Fact]
    public void A_long_first_sentence_is_cut_between_words()
    {
        var title = TextArticleExtractor.Extract(string.Join(' ', Enumerable.Repeat("كلمة طويلة", 60)) + ".").Title;

        Assert.EndsWith("كلمة…", title.Replace("طويلة…", "كلمة…", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.InRange(title.Length, 80, 111);
    }

    [Fact]
    public void A_poem_keeps_its_verses_and_its_refrain()
    {
        string[] verses =
        [
            "دع الأيام", "دع الأيام تفعل ما تشاء", "وطب نفسا إذا حكم القضاء", "دع الأيام", "ولا تجزع لحادثة الليالي",
            "فما لحوادث الدنيا بقاء", "دع الأيام",
        ];

        var article = TextArticleExtractor.Extract(string.Join('\n', verses));

        Assert.Equal(verses[0], article.Title);
        Assert.Equal(verses[1..], article.Paragraphs);
    }

    [Fact]
    public void Numbers_alone_inside_the_text_are_text()
    {
        var article = TextArticleExtractor.Extract(string.Join('\n',
            "عنوان الخبر", Sentence, "193", Sentence + " مرة ثانية.", "ويتصل المواطنون بالرقم التالي:", "197"));

        Assert.Contains("193", article.Paragraphs);
        Assert.Contains("197", article.Paragraphs);
    }

    [Fact]
    public void Text_broken_at_a_fixed_width_is_joined_again()
    {
        var article = TextArticleExtractor.Extract(
            """
            عنوان الخبر

            أعلن الجيش الإسرائيلي يوم أمس أن وفدا من ضباطه زار الرباط والتقى
            عددا من المسؤولين المغاربة. وأضاف البيان أن الجانبين بحثا سبل
            التعاون في مجال التدريب، وأن زيارة أخرى ستليها في العام المقبل
            من دون أن يحدد موعدها.
            """);

        var paragraph = Assert.Single(article.Paragraphs);
        Assert.StartsWith("أعلن الجيش", paragraph, StringComparison.Ordinal);
        Assert.Contains("زار الرباط والتقى عددا من المسؤولين", paragraph, StringComparison.Ordinal);
        Assert.EndsWith("في العام المقبل من دون أن يحدد موعدها.", paragraph, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10_000, "وقال المصدر إن الاتفاق يشمل مجالات عديدة من التعاون بين البلدين.")]
    [InlineData(40_000, "كلمة")]
    [InlineData(40_000, "0")]
    [InlineData(40_000, "شارك المقال")]
    [InlineData(20_000, "25 نوفمبر 2021")]
    [InlineData(40_000, "#وسم")]
    [InlineData(30_000, "كلمات مفتاحية: المغرب، إسرائيل")]
    public void Very_many_lines_take_time_in_proportion(int lines, string line)
    {
        var watch = Stopwatch.StartNew();

        var article = TextArticleExtractor.Extract("عنوان الخبر\n" + string.Join('\n', Enumerable.Repeat(line, lines)));

        Assert.Equal("عنوان الخبر", article.Title);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("اليوم 25 نوفمبر 2021 ")]
    [InlineData("(رويترز) ")]
    [InlineData("#وسم ")]
    [InlineData("الرباط - ")]
    [InlineData("\" «")]
    public void One_line_of_the_same_words_again_and_again_takes_no_longer(string words)
    {
        var watch = Stopwatch.StartNew();

        TextArticleExtractor.Extract("عنوان الخبر\n" + string.Concat(Enumerable.Repeat(words, 300_000 / words.Length)) + "\n" + Sentence);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('(')]
    [InlineData('-')]
    [InlineData('ا')]
    [InlineData('1')]
    [InlineData('«')]
    [InlineData('#')]
    public void One_line_of_a_million_signs_takes_no_longer(char sign)
    {
        var watch = Stopwatch.StartNew();

        TextArticleExtractor.Extract("عنوان الخبر\n" + new string(sign, 1_000_000) + "\n" + Sentence);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"took {watch.Elapsed}");
    }
}
