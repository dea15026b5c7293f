using static Archive.Arabic.Dates.Lexicon.SenseKind;

namespace Archive.Arabic.Dates.Lexicon;

/// <summary>
/// Names of months, days and seasons. Months as Egypt and the Gulf, the Levant and Iraq, Morocco, Tunisia and
/// Algeria call them (CLDR: ar, ar-LB, ar-MA, ar-DZ, ar-TN), with the spellings that newspapers use beside them.
/// </summary>
internal static class LexiconNames
{
    internal static readonly (SenseKind Kind, int Value, string Words)[] Entries =
    [
        (Month, 1, "يناير ينائر جانفي"),
        (Month, 2, "فبراير فيفري شباط فيفيري"),
        (Month, 3, "مارس آذار"),
        (Month, 4, "أبريل ابريل إبريل أفريل نيسان"),
        (Month, 5, "مايو ماي أيار"),
        (Month, 6, "يونيو يونيه يونية جوان حزيران"),
        (Month, 7, "يوليو يوليوز يوليه يولية جويلية تموز"),
        (Month, 8, "أغسطس أوغسطس غشت أغشت أوت آب"),
        (Month, 9, "سبتمبر شتنبر شتمبر سبتنبر أيلول"),
        (Month, 10, "أكتوبر اكتوبر أوكتوبر"),
        (Month, 11, "نوفمبر نونبر نوفنبر نونمبر"),
        (Month, 12, "ديسمبر دجنبر ديسنبر دجمبر"),

        // The value is the month of the first; the second follows it: تشرين الأول 10, كانون الثاني 1.
        (MonthPair, 10, "تشرين"),
        (MonthPair, 12, "كانون"),

        (HijriMonth, 1, "محرم المحرم"),
        (HijriMonth, 2, "صفر"),
        (HijriMonth, 7, "رجب"),
        (HijriMonth, 8, "شعبان"),
        (HijriMonth, 9, "رمضان"),
        (HijriMonth, 10, "شوال"),
        (HijriMonth, 11, "القعدة"),
        (HijriMonth, 12, "الحجة"),
        (HijriPair, 3, "ربيع"),
        (HijriPair, 5, "جمادى جمادي"),
        (HijriPair, 11, "ذو ذي ذا"),

        (Weekday, 0, "أحد"),
        (Weekday, 1, "اثنين إثنين اتنين"),
        (Weekday, 2, "ثلاثاء ثلاثا ثلثاء"),
        (Weekday, 3, "أربعاء اربعا إربعاء"),
        (Weekday, 4, "خميس"),
        (Weekday, 5, "جمعة"),
        (Weekday, 6, "سبت"),

        (Season, 3, "ربيع"),
        (Season, 6, "صيف صائفة"),
        (Season, 9, "خريف"),
        (Season, 12, "شتاء"),

        (DecadeName, 20, "عشرينات عشرينيات"),
        (DecadeName, 30, "ثلاثينات ثلاثينيات"),
        (DecadeName, 40, "أربعينات أربعينيات"),
        (DecadeName, 50, "خمسينات خمسينيات"),
        (DecadeName, 60, "ستينات ستينيات"),
        (DecadeName, 70, "سبعينات سبعينيات"),
        (DecadeName, 80, "ثمانينات ثمانينيات"),
        (DecadeName, 90, "تسعينات تسعينيات"),

        (DayPartName, (int)DayPart.Dawn, "فجر"),
        (DayPartName, (int)DayPart.Morning, "صباح صبح صبيحة ضحى"),
        (DayPartName, (int)DayPart.Noon, "ظهر ظهيرة زوال"),
        (DayPartName, (int)DayPart.LateAfternoon, "عصر"),
        (DayPartName, (int)DayPart.Sunset, "مغرب"),
        (DayPartName, (int)DayPart.Afternoon, "عشية"),
        (DayPartName, (int)DayPart.Evening, "مساء أمسية سهرة"),
        (DayPartName, (int)DayPart.Night, "ليل ليلة عشاء"),
        (DayPartAdverb, (int)DayPart.Dawn, "فجرا"),
        (DayPartAdverb, (int)DayPart.Morning, "صباحا ص am"),
        (DayPartAdverb, (int)DayPart.Noon, "ظهرا زوالا"),
        (DayPartAdverb, (int)DayPart.LateAfternoon, "عصرا"),
        (DayPartAdverb, (int)DayPart.Evening, "مساء مساءا م pm"),
        (DayPartAdverb, (int)DayPart.Night, "ليلا"),
    ];
}
