namespace Archive.Web.Wording;

/// <summary>Why something that a source says is not believed, in words.</summary>
public static class DoubtWords
{
    public static string For(string rule) => Known(rule) ?? "فيه ما يستدعي النظر";

    /// <summary>The words for a rule; null for one that has none yet.</summary>
    internal static string? Known(string rule) => rule switch
    {
        "date-in-the-future" => "تاريخ نشر لم يأت بعد، فلم يؤخذ به",
        "date-too-early" => "تاريخ نشر أقدم من أن يكون لهذه الصحيفة، فلم يؤخذ به",
        "date-not-understood" => "تاريخ لم يُفهم",
        "date-never-set" => "خانة التاريخ لم تُملأ في المصدر",
        "other-weekday" => "اليوم المذكور لا يوافق التاريخ المذكور معه",
        "date-not-believed" => "تاريخ في بيانات الصفحة لا يُعقل، فلم يؤخذ به",
        "text-from-metadata" => "النص مأخوذ من بيانات الصفحة، إذ لا يظهر فيها",
        "mojibake-repaired" => "فسدت حروف النص في الطريق فأُصلحت",
        "bidi-overrides" => "في الأصل علامات تقلب اتجاه الحروف، فأُزيلت من النص",
        _ => null,
    };
}
