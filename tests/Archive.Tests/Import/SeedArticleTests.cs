using Archive.Arabic.Dates;
using Archive.Import;

namespace Archive.Tests.Import;

/// <summary>The five articles, each with what a reader of the page would say it consists of.</summary>
public class SeedArticleTests
{
    private static readonly Dictionary<string, string> Names = new() { ["الغد 24"] = "الغد 24" };

    [Theory]
    [InlineData("000", "مسؤولون إسرائيليون: الإتفاق العسكري", "باتت مذكرة", "وعشية وصول غانتس إلى الرباط", 11)]
    [InlineData("001", "أول وفد عسكري إسرائيلي يزور المغرب", "الرباط - أجرى وفد", "ويقوم وزير الخارجية الأميركي", 12)]
    [InlineData("002", "رئيس الأركان الإسرائيلي في المغرب", "دشن قائد الجيش", "ونتيجة التقارب بين البلدين", 16)]
    [InlineData("003", "المغرب وإسرائيل يوقعان على اتفاق كبير", "تنفيذ لتعليمات", "وأعلنت إسرائيل والمغرب إقامة علاقات", 9)]
    [InlineData("004", "وزير الأمن الإسرائيلي يلتقي برئيس مكتب", "التقى رئيس مكتب", "وأضاف أن مذكرة التفاهم", 11)]
    public void Title_and_paragraphs_are_the_articles(string seed, string title, string first, string last, int paragraphs)
    {
        var article = TextArticleExtractor.Extract(Seeds.Read(seed), Names);

        Assert.StartsWith(title, article.Title, StringComparison.Ordinal);
        Assert.StartsWith(first, article.Paragraphs[0], StringComparison.Ordinal);
        Assert.StartsWith(last, article.Paragraphs[^1], StringComparison.Ordinal);
        Assert.Equal(paragraphs, article.Paragraphs.Count);
    }

    [Fact]
    public void The_date_line_of_the_first_states_day_and_minute()
    {
        var published = TextArticleExtractor.Extract(Seeds.Read("000")).Published;

        Assert.Equal(
            new PublicationDate(
                new(2021, 11, 25, 20, 30, 0), new(2021, 11, 25, 20, 30, 0), TimePrecision.Minute, "date-line", "25 نوفمبر 2021 - 20:30"),
            published);
    }

    [Fact]
    public void The_keywords_of_the_first_are_the_words_under_their_label() =>
        Assert.Equal(["اسرائيل", "المغرب", "غانتس"], TextArticleExtractor.Extract(Seeds.Read("000")).Keywords);

    [Theory]
    [InlineData("000", "29 keywords-label|31 share-form|33 comment-form|35 comment-form|37 comment-form")]
    [InlineData("001", "")]
    [InlineData("002", "27 pull-quote|39 comment-form|41 share-form")]
    [InlineData("003", "1 slogan")]
    [InlineData("004", "3 counter|4 counter|28 related-headline")]
    public void What_was_cut_is_kept_with_its_line_and_rule(string seed, string expected)
    {
        var cut = TextArticleExtractor.Extract(Seeds.Read(seed), Names).Cut;

        Assert.Equal(expected, string.Join('|', cut.Select(line => $"{line.Line} {line.Rule}")));
    }

    [Fact]
    public void The_second_has_a_standfirst_and_a_dateline_and_states_no_date()
    {
        var article = TextArticleExtractor.Extract(Seeds.Read("001"));

        Assert.StartsWith("الوفد العسكري الإسرائيلي يوقع", article.Standfirst, StringComparison.Ordinal);
        Assert.Equal("الرباط", article.Dateline);
        Assert.Null(article.Published);
        Assert.Null(article.Byline);
    }

    [Fact]
    public void The_third_has_a_byline_and_no_standfirst()
    {
        var article = TextArticleExtractor.Extract(Seeds.Read("002"));

        Assert.Equal("ماموني", article.Byline);
        Assert.Null(article.Standfirst);
        Assert.Null(article.Published);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_fourth_names_its_newspaper_above_the_title_whether_it_is_known_or_not(bool known) =>
        Assert.Equal("الغد 24", TextArticleExtractor.Extract(Seeds.Read("003"), known ? Names : null).Source);

    [Fact]
    public void The_fourth_is_of_the_day_that_its_text_calls_today() =>
        Assert.Equal(
            new PublicationDate(new(2021, 11, 24), new(2021, 11, 24), TimePrecision.Day, "text", "اليوم الأربعاء 24 نوفمبر 2021"),
            TextArticleExtractor.Extract(Seeds.Read("003")).Published);

    [Fact]
    public void The_fifth_repeats_a_paragraph_and_keeps_it()
    {
        var article = TextArticleExtractor.Extract(Seeds.Read("004"));

        Assert.Contains(article.Paragraphs, paragraph => paragraph.StartsWith("يرسم الاتفاق الذي وقعه غانتس", StringComparison.Ordinal));
        Assert.Null(article.Published);
        Assert.Null(article.Byline);
        Assert.Null(article.Standfirst);
    }
}
