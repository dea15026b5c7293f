namespace Archive.Web.Wording;

/// <summary>Why a line of the source was left out, in words.</summary>
public static class CutRuleWords
{
    public static string For(string rule) => rule switch
    {
        "share-form" => "من أزرار المشاركة",
        "comment-form" => "من نموذج التعليقات",
        "counter" => "عدّاد مشاهدات أو تعليقات",
        "slogan" => "اسم الموقع وشعاره",
        "related-headline" => "عنوان مقال آخر",
        "navigation" => "من قوائم الموقع",
        "advertisement" => "إعلان",
        "keywords-label" => "لافتة الكلمات المفتاحية",
        "date-line" => "سطر التاريخ، وقد حُفظ في خانته",
        "byline" => "سطر الكاتب، وقد حُفظ في خانته",
        "duplicate" or "repeated-title" => "تكرار لما سبق",
        "template" => "بقية من قالب الموقع",
        _ => "ليس من المقال",
    };
}
