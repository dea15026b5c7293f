using System.Globalization;
using Archive.Import;

namespace Archive.Tests.Import;

/// <summary>A date of publication is taken where the page states one, and nowhere else.</summary>
public class StatedPublicationTests
{
    private const string First = "أعلن الجيش الإسرائيلي أن وفدا من ضباطه زار الرباط والتقى عددا من المسؤولين المغاربة.";
    private const string Second = "وأضاف البيان أن الجانبين بحثا سبل التعاون في مجال التدريب والصناعة.";

    [Theory]
    [InlineData("25 نوفمبر 2021 - 20:30", "2021-11-25 20:30")]
    [InlineData("الخميس 25 نوفمبر 2021 - 20:30", "2021-11-25 20:30")]
    [InlineData("نشر في 25 نوفمبر 2021", "2021-11-25 00:00")]
    [InlineData("تاريخ النشر: 25/11/2021", "2021-11-25 00:00")]
    [InlineData("بتاريخ 25 نونبر 2021", "2021-11-25 00:00")]
    [InlineData("آخر تحديث: الخميس 25 نوفمبر 2021", "2021-11-25 00:00")]
    [InlineData("2021-11-25", "2021-11-25 00:00")]
    [InlineData("٢٥ تشرين الثاني ٢٠٢١", "2021-11-25 00:00")]
    public void A_line_with_a_date_and_little_else(string line, string expected)
    {
        var published = Page("وفد عسكري إسرائيلي في الرباط", line, First, Second).Published!;

        Assert.Equal(expected, published.From.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        Assert.Equal(("date-line", line), (published.Method, published.Evidence));
    }

    [Theory]
    [InlineData("نشر في 25 نوفمبر 2021 آخر تحديث 27 نوفمبر 2021")]
    [InlineData("آخر تحديث 27 نوفمبر 2021 - نشر في 25 نوفمبر 2021")]
    [InlineData("آخر تحديث 27 نوفمبر 2021\nنشر في 25 نوفمبر 2021")]
    [InlineData("الخميس 25 نوفمبر 2021\nآخر تحديث: 27 نوفمبر 2021")]
    public void Publication_comes_before_a_later_change(string lines) =>
        Assert.Equal(new DateTime(2021, 11, 25), Page("وفد عسكري إسرائيلي في الرباط", lines, First, Second).Published!.From);

    [Theory]
    [InlineData("استقبل المفتش العام، اليوم الأربعاء 24 نوفمبر 2021، وزير الدفاع الإسرائيلي بمقره.", "اليوم الأربعاء 24 نوفمبر 2021")]
    [InlineData("استقبل المفتش العام يومه الأربعاء 24 نونبر 2021 وزير الدفاع الإسرائيلي بمقر القيادة.", "يومه الأربعاء 24 نونبر 2021")]
    [InlineData("استقبل المفتش العام، اليوم (الأربعاء 24 نوفمبر 2021)، وزير الدفاع الإسرائيلي بمقره.", "اليوم (الأربعاء 24 نوفمبر 2021")]
    public void A_full_date_that_the_text_calls_today(string paragraph, string evidence)
    {
        var published = Page("وفد عسكري إسرائيلي في الرباط", paragraph, Second).Published!;

        Assert.Equal((new DateTime(2021, 11, 24), "text", evidence), (published.From, published.Method, published.Evidence));
    }

    [Theory]
    [InlineData("في 10 ديسمبر 2020 وقع الجانبان إعلانا مشتركا بحضور مستشار الرئيس الأميركي في الرباط.")]
    [InlineData("وقع الجانبان يوم الثلاثاء 22 ديسمبر 2020 إعلانا مشتركا بحضور مستشار الرئيس الأميركي.")]
    [InlineData("في مثل هذا اليوم 10 ديسمبر 2020 وقع الجانبان إعلانا مشتركا بحضور مستشار الرئيس الأميركي.")]
    [InlineData("وجاء في البيان: “نوقع اليوم 10 ديسمبر 2020 إعلانا مشتركا” بحضور مستشار الرئيس الأميركي.")]
    [InlineData("وقع الجانبان اليوم الجمعة 24 نوفمبر 2021 إعلانا مشتركا بحضور مستشار الرئيس الأميركي.")]
    [InlineData("زار الوفد الرباط اليوم. وفي 10 ديسمبر 2020 وقع الجانبان إعلانا مشتركا بحضور المستشار.")]
    public void A_date_that_is_spoken_of_or_quoted_or_contradicts_its_weekday_is_not_it(string paragraph) =>
        Assert.Null(Page("وفد عسكري إسرائيلي في الرباط", paragraph, Second).Published);

    [Fact]
    public void Two_todays_that_disagree_are_not_believed() =>
        Assert.Null(Page("ملف", "زار الوفد الرباط اليوم الأربعاء 24 نوفمبر 2021 والتقى عددا من المسؤولين.",
            "وقع الجانبان اليوم الخميس 10 ديسمبر 2020 إعلانا مشتركا بحضور المستشار في العاصمة.").Published);

    [Fact]
    public void A_date_alone_between_paragraphs_is_a_heading_of_the_text()
    {
        var article = Page("محطات في العلاقات بين البلدين", First, "10 ديسمبر 2020", Second);

        Assert.Null(article.Published);
        Assert.Contains("10 ديسمبر 2020", article.Paragraphs);
    }

    [Fact]
    public void A_date_that_a_line_announces_is_an_entry_of_the_text() =>
        Assert.Null(Page("برنامج الزيارة", "وفي ما يلي البرنامج الكامل:", "الخميس 25 نوفمبر 2021 الساعة 14:00", First, Second).Published);

    [Fact]
    public void A_page_full_of_dates_lists_other_articles() =>
        Assert.Null(Page(
            "السبت 05 يوليو 2025", "الخميس 03 يوليو 2025", "الإثنين 07 يوليو 2025", "وفد عسكري في الرباط", First, Second).Published);

    private static ExtractedArticle Page(params string[] lines) => TextArticleExtractor.Extract(string.Join('\n', lines));
}
