namespace Archive.Web.Wording;

/// <summary>Why a line of the source was left out, in words.</summary>
public static class CutRuleWords
{
    private const string AfterTheEnd = "after-";

    public static string For(string rule) => Known(rule) ?? "ليس من المقال";

    /// <summary>The words for a rule; null for one that has none yet.</summary>
    internal static string? Known(string rule) => rule.StartsWith(AfterTheEnd, StringComparison.Ordinal)
        ? $"بعد نهاية المقال ({Known(rule[AfterTheEnd.Length..]) ?? "بقية الصفحة"})"
        : rule switch
        {
            "address" => "عنوان الصفحة",
            "advert" => "إعلان",
            "author-box" => "تعريف بالكاتب",
            "caption" => "تعليق على صورة",
            "comment-form" => "من نموذج التعليقات",
            "comments" => "من تعليقات القراء",
            "contents" => "فهرس يعيد عناوين النص",
            "copyright" => "حقوق النشر",
            "counter" => "عدّاد مشاهدات أو تعليقات",
            "credit" => "صاحب الصورة أو النص، وقد حُفظ اسم الكاتب في خانته",
            "embed" => "من إطار منشور مضمَّن",
            "facts" => "من لوحة أرقام ونتائج",
            "hidden" => "نص مخفي في الصفحة",
            "keywords-label" => "لافتة الكلمات المفتاحية",
            "most-read" => "من قائمة الأكثر قراءة",
            "navigation" => "من قوائم الموقع",
            "newsletter" => "دعوة إلى الاشتراك",
            "notice" => "إشعار من الموقع",
            "ornament" => "زخرف بلا كلمات",
            "other-date" => "تاريخ آخر غير تاريخ النشر",
            "outside" => "خارج نص المقال",
            "place" => "مكان الكتابة",
            "pull-quote" => "اقتباس بارز يعيد ما في النص",
            "reading-time" => "مدة القراءة",
            "related" or "related-headline" => "عنوان مقال آخر",
            "repeated-title" => "تكرار للعنوان",
            "section" => "اسم القسم",
            "share-form" => "من أزرار المشاركة",
            "sidebar" => "من العمود الجانبي",
            "sign-off" => "رموز الوكالة وتوقيع محرريها",
            "site-name" => "اسم الموقع",
            "slogan" => "اسم الموقع وشعاره",
            "subscription" => "عرض اشتراك",
            _ => null,
        };
}
