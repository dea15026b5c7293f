using Archive.Arabic.Dates;
using Archive.Import;

namespace Archive.Web.Wording;

/// <summary>Where a publication date was found and how exactly it is known, in words.</summary>
public static class EvidenceWords
{
    public static string Method(string method) => method switch
    {
        "metadata" => "البيانات المرفقة بالصفحة",
        "date-line" => "سطر التاريخ المكتوب مع المقال",
        "dateline" => "سطر المكان في مطلع الخبر",
        "text" => "نص المقال",
        "bounded-by-text" => "استنتاج مما يذكره المقال من أوقات",
        "bounded-by-event" => "استنتاج من مقال آخر في الأرشيف",
        "url" => "عنوان الصفحة على الشبكة",
        _ => method,
    };

    public static string Precision(PublicationDate date) => date.Precision switch
    {
        <= TimePrecision.Day when !date.IsStated => "لا يحتمل إلا هذا اليوم، ولم يُكتب في المقال",
        TimePrecision.Second or TimePrecision.Minute => "اليوم والساعة معلومان",
        TimePrecision.Hour => "اليوم معلوم، والساعة تقريبية",
        TimePrecision.Day => "اليوم معلوم، والساعة غير معلومة",
        TimePrecision.Week => "الأسبوع معلوم، واليوم غير معلوم",
        TimePrecision.Month => "الشهر معلوم، واليوم غير معلوم",
        TimePrecision.Quarter => "ربع السنة معلوم، والشهر غير معلوم",
        TimePrecision.Season => "الفصل معلوم، والشهر غير معلوم",
        TimePrecision.Year => "السنة معلومة، والشهر غير معلوم",
        TimePrecision.Decade => "العقد معلوم، والسنة غير معلومة",
        _ => "لا يُعرف إلا أن النشر وقع في هذه الفترة",
    };
}
