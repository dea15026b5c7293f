using Archive.Import;
using Archive.Import.Html;

namespace Archive.Tests.Import.Html;

/// <summary>Words for the pages of these tests, and what becomes of a page.</summary>
internal static class Page
{
    public const string Title = "وفد عسكري إسرائيلي في الرباط لبحث التعاون";
    public const string First = "أعلن الجيش الإسرائيلي يوم أمس أن وفدا من ضباطه زار الرباط والتقى عددا من المسؤولين المغاربة، في إطار اتفاق التعاون بين البلدين.";
    public const string Second = "وأضاف البيان أن الجانبين بحثا سبل التعاون في مجال التدريب، وأن زيارة أخرى ستليها في العام المقبل بمشاركة خبراء من القطاعين.";
    public const string Third = "ولم تعلق السلطات المغربية على الزيارة التي تأتي بعد عام من استئناف العلاقات بين البلدين برعاية أمريكية.";

    /// <summary>What a teaser says of another article, or a reader under this one.</summary>
    public const string Other =
        "قالت مصادر مطلعة إن الاجتماع الذي انعقد أمس بالعاصمة شهد نقاشا مطولا حول عدد من القضايا الاجتماعية والاقتصادية التي تشغل "
        + "بال المواطنين في مختلف جهات المملكة، وإن قرارات مهمة ستصدر قريبا عن الحكومة.";

    public static readonly string[] Headlines =
    [
        "انتخاب رئيس جديد لمجلس المستشارين بالأغلبية", "أسعار المحروقات تعاود الارتفاع في المحطات",
        "المنتخب الوطني يستعد لمواجهة الجزائر وديا", "أمطار رعدية مرتقبة بعدد من أقاليم المملكة",
    ];

    public static readonly string Links = string.Concat(Headlines.Select((text, i) => $"<li><a href=\"/n/{i}\">{text}</a></li>"));

    public const string Menu = """
        <ul><li><a href="/">الرئيسية</a></li><li><a href="/p">سياسة</a></li><li><a href="/e">اقتصاد</a></li><li><a href="/s">رياضة</a></li></ul>
        """;

    public static ExtractedArticle Read(string body, string head = "", string? address = null) => HtmlArticleExtractor.Extract(
        $"<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\"><head>{head}</head>\n<body>{body}</body></html>", address);

    /// <summary>The rule that cut what holds the words; null where nothing of it was cut.</summary>
    public static string? RuleFor(this ExtractedArticle article, string words) =>
        article.Cut.FirstOrDefault(cut => cut.Text.Contains(words, StringComparison.Ordinal))?.Rule;
}
