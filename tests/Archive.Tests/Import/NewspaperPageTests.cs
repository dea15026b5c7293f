using Archive.Arabic.Dates;
using Archive.Articles;
using Archive.Import;

namespace Archive.Tests.Import;

/// <summary>Pages as newspapers of several countries lay them out, shortened; each shows one habit.</summary>
public class NewspaperPageTests
{
    private const string Title = "وفد عسكري إسرائيلي في الرباط";
    private const string First = "أعلن الجيش الإسرائيلي يوم أمس أن وفدا من ضباطه زار الرباط والتقى عددا من المسؤولين المغاربة.";
    private const string Second = "وأضاف البيان أن الجانبين بحثا سبل التعاون في مجال التدريب، وأن زيارة أخرى ستليها في العام المقبل.";
    private const string Third = "ولم تعلق السلطات المغربية على الزيارة التي تأتي بعد عام من استئناف العلاقات بين البلدين.";

    [Fact]
    public void A_title_that_stands_twice_and_a_date_under_it()
    {
        var article = Page(Title, "", Title, "الجمعة 26 نونبر 2021 - 09:00", "", First, Second);

        Assert.Equal(Title, article.Title);
        Assert.Equal(new DateTime(2021, 11, 26, 9, 0, 0), article.Published!.From);
        Assert.Equal([First, Second], article.Paragraphs);
        Assert.Equal(["repeated-title"], Rules(article));
    }

    [Fact]
    public void A_path_to_the_page_and_buttons_above_the_title()
    {
        var article = Page("الرئيسية / سياسة", Title, "فيسبوك", "تويتر واتساب", "0", First, Second);

        Assert.Equal(Title, article.Title);
        Assert.Equal([First, Second], article.Paragraphs);
        Assert.Equal(["section", "share-form", "share-form", "counter"], Rules(article));
    }

    [Fact]
    public void A_menu_of_many_short_lines_above_the_title()
    {
        var article = Page("الأولى", "السياسة", "أقلام حرة", "الاقتصاد", "ملفات كبرى", "أرشيف", "نبض الشارع", "وجهات نظر",
            Title, First, Second);

        Assert.Equal(Title, article.Title);
        Assert.Equal([First, Second], article.Paragraphs);
    }

    [Fact]
    public void A_newspapers_name_behind_the_title_is_its_source()
    {
        var article = Page("وفد عسكري إسرائيلي في الرباط - جريدة الصباح", First, Second);

        Assert.Equal(Title, article.Title);
        Assert.Equal("جريدة الصباح", article.Source);
    }

    [Fact]
    public void A_known_newspapers_name_alone_is_its_source()
    {
        var article = TextArticleExtractor.Extract(
            string.Join('\n', "هسبريس", Title, First, Second), new Dictionary<string, string> { ["هسبريس"] = "Hespress" });

        Assert.Equal("Hespress", article.Source);
        Assert.Equal(Title, article.Title);
    }

    [Theory]
    [InlineData("بقلم: عبد الرحيم التوراني", "عبد الرحيم التوراني")]
    [InlineData("كتب - أحمد علي", "أحمد علي")]
    [InlineData("مصطفى واعراب", "مصطفى واعراب")]
    [InlineData("رويترز", "رويترز")]
    [InlineData("(أ ف ب)", "أ ف ب")]
    public void A_byline_between_title_and_text(string line, string author) =>
        Assert.Equal(author, Page(Title, line, First, Second).Byline);

    [Fact]
    public void An_author_and_a_date_on_one_line()
    {
        var article = Page(Title, "عبدالحق خرباش 08.01.2023", First, Second);

        Assert.Equal("عبدالحق خرباش", article.Byline);
        Assert.Equal(new DateTime(2023, 1, 8), article.Published!.From);
    }

    [Theory]
    [InlineData("الرباط - ", "الرباط")]
    [InlineData("الرباط ـ «القدس العربي»: ", "الرباط")]
    [InlineData("واشنطن/ الأناضول - ", "واشنطن")]
    [InlineData("تونس (وات) - ", "تونس")]
    [InlineData("أكادير- ", "أكادير")]
    [InlineData("القدس المحتلة (رويترز) – ", "القدس المحتلة")]
    [InlineData("سيدي إفني (و م ع) - ", "سيدي إفني")]
    public void A_dateline_is_told_and_stays_in_the_text(string dateline, string place)
    {
        var article = Page("وفد عسكري إسرائيلي في المغرب", dateline + First, Second);

        Assert.Equal(place, article.Dateline);
        Assert.Equal(dateline + First, article.Paragraphs[0]);
    }

    [Theory]
    [InlineData("الاتفاق المغربي – الإسرائيلي الذي وقعه الوزيران في الرباط يدخل حيز التنفيذ مطلع العام المقبل.")]
    [InlineData("قال غانتس: نحن سعداء بهذه الزيارة التي تفتح بابا جديدا بين البلدين والشعبين الصديقين.")]
    [InlineData("أولا - وقع الجانبان مذكرة تفاهم في المجال الدفاعي تشمل التدريب والصناعة وتبادل المعلومات.")]
    public void What_looks_like_a_dateline_and_is_none(string paragraph) =>
        Assert.Null(Page("وفد عسكري إسرائيلي في المغرب", paragraph, Second).Dateline);

    [Fact]
    public void A_dateline_with_a_date_states_the_publication()
    {
        var published = Page("وفد عسكري إسرائيلي في المغرب", "الرباط، 24 نوفمبر 2021 (ومع) - " + First, Second).Published!;

        Assert.Equal((new DateTime(2021, 11, 24), TimePrecision.Day, "dateline", "الرباط، 24 نوفمبر 2021 (ومع)"),
            (published.From, published.Precision, published.Method, published.Evidence));
    }

    [Fact]
    public void A_sentence_without_full_stop_above_the_text_is_the_standfirst()
    {
        var article = Page(Title, "الزيارة الأولى من نوعها منذ استئناف العلاقات بين البلدين", First, Second, Third);

        Assert.Equal("الزيارة الأولى من نوعها منذ استئناف العلاقات بين البلدين", article.Standfirst);
        Assert.Equal([First, Second, Third], article.Paragraphs);
    }

    [Theory]
    [InlineData("اتفاق غير مسبوق", true)]
    [InlineData("ماذا بعد الزيارة؟", true)]
    [InlineData("وأضاف البيان", false)]
    [InlineData("قال الوزير:", false)]
    [InlineData("انتهت الزيارة.", false)]
    public void A_short_line_between_paragraphs_is_a_heading(string line, bool isHeading)
    {
        var article = Page(Title, First, Second, line, Third);

        Assert.Equal([First, Second, line, Third], article.Paragraphs);
        Assert.Equal(isHeading ? BlockKind.Heading : BlockKind.Paragraph, article.Body[2].Kind);
    }

    [Fact]
    public void A_list_of_other_articles_inside_the_text_goes_and_the_text_goes_on()
    {
        var article = Page(Title, First, "اقرأ أيضا", "المغرب يفتح أجواءه للطيران الإسرائيلي", "غانتس يزور البحرين", Second,
            "اقرأ أيضا: وزير الخارجية في واشنطن", Third);

        Assert.Equal([First, Second, Third], article.Paragraphs);
        Assert.Equal(["related", "related-headline", "related-headline", "related"], Rules(article));
    }

    [Fact]
    public void Comments_of_readers_are_no_part_of_the_article_however_long()
    {
        var article = Page(Title, "2 تعليق", First, Second, "تعليقات الزوار", "أحمد",
            "أنا لا أتفق مع هذا المقال لأن الزيارة لم تكن في صالح أحد من شعوب المنطقة كما قال كثيرون غيري.");

        Assert.Equal([First, Second], article.Paragraphs);
        Assert.Equal(["comments", "comment-form", "after-comment-form", "after-comment-form"], Rules(article));
    }

    [Theory]
    [InlineData("كلمات مفتاحية: المغرب، إسرائيل، عبد اللطيف لوديي", "المغرب|إسرائيل|عبد اللطيف لوديي")]
    [InlineData("الوسوم\nالمغرب\nعبد اللطيف لوديي", "المغرب|عبد اللطيف لوديي")]
    [InlineData("الوسوم\nالمغرب عبد اللطيف إسرائيل", "المغرب|عبد اللطيف|إسرائيل")]
    [InlineData("#المغرب #العلاقات_المغربية", "المغرب|العلاقات المغربية")]
    [InlineData("Tags: Morocco, Israel", "Morocco|Israel")]
    public void Keywords_stand_behind_or_under_a_label_or_as_hashtags(string lines, string expected)
    {
        var article = Page(Title, First, Second, "", lines);

        Assert.Equal(expected, string.Join('|', article.Keywords));
        Assert.Equal([First, Second], article.Paragraphs);
    }

    [Fact]
    public void An_agencys_name_at_the_end_is_the_byline_and_a_credit_is_kept_apart()
    {
        Assert.Equal("وكالات", Page(Title, First, Second, "وكالات").Byline);
        Assert.Equal(["credit"], Rules(Page(Title, First, Second, "المصدر: الجزيرة + وكالات")));
    }

    [Fact]
    public void A_caption_names_in_brackets_where_the_picture_is_from()
    {
        var article = Page("أخبار|سياسة", Title, "الوزير غانتس (يسار) مع نظيره المغربي (رويترز)", "24/11/2021", "|", First, Second);

        Assert.Equal([First, Second], article.Paragraphs);
        Assert.Equal(["section", "caption", "ornament"], Rules(article));
    }

    [Fact]
    public void A_caption_that_begins_with_the_title_says_it_twice() =>
        Assert.Equal([First, Second], Page(Title, Title + " صباح اليوم", "كتبت إسراء فؤاد", First, Second).Paragraphs);

    [Fact]
    public void An_agency_above_a_lost_title_is_the_byline()
    {
        var article = Page("وكالات", First, Second);

        Assert.Equal(("وكالات", First.TrimEnd('.')), (article.Byline, article.Title));
        Assert.Equal([First, Second], article.Paragraphs);
    }

    [Fact]
    public void A_newspapers_slogan_its_name_and_a_section_stand_above_the_title()
    {
        var article = Page("هسبريس - جريدة إلكترونية مغربية", "هسبريس", "سياسة", Title, "هسبريس - محمد الراجي", First, Second);

        Assert.Equal((Title, "هسبريس", "هسبريس - محمد الراجي"), (article.Title, article.Source, article.Byline));
        Assert.Equal([First, Second], article.Paragraphs);
    }

    [Fact]
    public void A_place_on_a_line_of_its_own_is_the_dateline() =>
        Assert.Equal("الرباط", Page(Title, "الرباط", First, Second).Dateline);

    private static ExtractedArticle Page(params string[] lines) => TextArticleExtractor.Extract(string.Join('\n', lines));

    private static string[] Rules(ExtractedArticle article) => [.. article.Cut.Select(cut => cut.Rule)];
}
