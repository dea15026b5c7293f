using Archive.Search;
using Archive.Web.Requests;

namespace Archive.Web.Wording;

/// <summary>A sentence for everything that was changed in what the reader asked.</summary>
public static class NoticeWords
{
    public static string For(SearchNotice notice) => notice switch
    {
        SearchNotice.TextCut => "نص البحث أطول من الحدّ المسموح، فأُخذ أوله وتُرك باقيه.",
        SearchNotice.WordsCut => "كلمات البحث أكثر من الحدّ المسموح، فأُخذ ما كُتب منها أولًا وتُرك الباقي.",
        SearchNotice.QuoteClosed => "فُتحت علامة تنصيص ولم تُغلق، فعُدّت مغلقة في آخر النص.",
        SearchNotice.BracketsRepaired => "قوس بلا قرين، فأُغلق أو تُرك.",
        SearchNotice.FieldNotUnderstood => "لم يُفهم التاريخ المكتوب في نص البحث فتُرك؛ يُكتب هكذا: \u20662021-11-24\u2069 أو «نوفمبر 2021».",
        SearchNotice.PrefixTooShort => "البحث بأول الكلمة (*) يحتاج إلى ثلاثة أحرف على الأقل، فعُدّ ما قبل النجمة كلمة تامة.",
        SearchNotice.OnlyExclusions => "ليس في البحث إلا كلمات مستبعدة؛ أضف كلمة واحدة على الأقل مما تبحث عنه.",
        SearchNotice.NoWords => "ليس في نص البحث كلمات، بل علامات فقط.",
        SearchNotice.TimedOut => "طال البحث فأُوقف قبل أن يتم؛ جرّب كلمات أقل أو فترة أقصر.",
        SearchNotice.UnknownEntity => "أحد الأسماء المختارة غير موجود في الأرشيف.",
        _ => "عُدّل البحث قبل تنفيذه.",
    };

    public static string For(RequestNotice notice) => notice switch
    {
        // Isolated (U+2066 … U+2069): beside Arabic letters its parts would change places.
        RequestNotice.DateIgnored => "في العنوان تاريخ غير مفهوم فأُهمل؛ يُكتب التاريخ هكذا: \u20662021-11-24\u2069.",
        RequestNotice.PeriodReversed => "كانت بداية الفترة بعد نهايتها، فوُضعت كل منهما مكان الأخرى.",
        RequestNotice.SortIgnored => "ترتيب غير معروف فأُهمل.",
        RequestNotice.PageIgnored => "رقم الصفحة غير مفهوم، فعُرضت الصفحة الأولى.",
        RequestNotice.PageBeyondEnd => "لا توجد صفحة بهذا الرقم، فعُرضت الصفحة الأخيرة.",
        RequestNotice.EntitiesCut => "الأسماء المختارة أكثر من الحدّ المسموح، فأُخذ ما ورد منها أولًا وتُرك الباقي.",
        _ => "عُدّل العنوان قبل تنفيذه.",
    };
}
