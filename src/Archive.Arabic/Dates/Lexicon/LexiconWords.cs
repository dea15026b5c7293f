using static Archive.Arabic.Dates.Lexicon.SenseKind;

namespace Archive.Arabic.Dates.Lexicon;

/// <summary>Units, points, directions, and the small words that join them.</summary>
internal static class LexiconWords
{
    internal static readonly (SenseKind Kind, int Value, string Words)[] Entries =
    [
        (Unit, (int)TimeUnit.Second, "ثانية"),
        (Unit, (int)TimeUnit.Minute, "دقيقة"),
        (Unit, (int)TimeUnit.Hour, "ساعة"),
        (Unit, (int)TimeUnit.Day, "يوم يوما نهار"),
        (Unit, (int)TimeUnit.Week, "أسبوع أسبوعا"),
        (Unit, (int)TimeUnit.Month, "شهر شهرا"),
        (Unit, (int)TimeUnit.Year, "سنة عام عاما"),
        (Unit, (int)TimeUnit.Decade, "عقد عقدا"),
        (Unit, (int)TimeUnit.Century, "قرن قرنا"),
        (UnitDual, (int)TimeUnit.Second, "ثانيتين ثانيتان"),
        (UnitDual, (int)TimeUnit.Minute, "دقيقتين دقيقتان"),
        (UnitDual, (int)TimeUnit.Hour, "ساعتين ساعتان"),
        (UnitDual, (int)TimeUnit.Day, "يومين يومان يومي"),
        (UnitDual, (int)TimeUnit.Week, "أسبوعين أسبوعان"),
        (UnitDual, (int)TimeUnit.Month, "شهرين شهران شهري"),
        (UnitDual, (int)TimeUnit.Year, "سنتين سنتان عامين عامان عامي سنتي"),
        (UnitDual, (int)TimeUnit.Decade, "عقدين عقدان"),
        (UnitDual, (int)TimeUnit.Century, "قرنين قرنان"),
        (UnitPlural, (int)TimeUnit.Second, "ثواني ثوان"),
        (UnitPlural, (int)TimeUnit.Minute, "دقائق"),
        (UnitPlural, (int)TimeUnit.Hour, "ساعات"),
        (UnitPlural, (int)TimeUnit.Day, "أيام"),
        (UnitPlural, (int)TimeUnit.Week, "أسابيع"),
        (UnitPlural, (int)TimeUnit.Month, "أشهر شهور"),
        (UnitPlural, (int)TimeUnit.Year, "سنوات سنين أعوام"),
        (UnitPlural, (int)TimeUnit.Decade, "عقود"),
        (UnitPlural, (int)TimeUnit.Century, "قرون"),

        (DayWord, -1, "أمس البارحة امبارح مبارح"),
        (DayWord, 0, "اليوم"),
        (DayWord, 1, "غد غدا بكرة بكرا"),
        (Now, 0, "الآن حالا"),
        (This, 0, "هذا هذه هذين هاتين ذات نفس"),

        // The adjectives are used with the article only; it is taken off before they are looked up.
        (Past, 0, "ماضي ماض ماضية ماضيين ماضيان ماضيتين ماضيتان منصرم منصرمة منصرمين منصرمتين فائت فائتة فائتين فارط فارطة فارطين"),
        (Past, 0, "سابق سابقة سابقين سابقتين منقضي منقضية سالف سالفة منفرط فايت فايتة"),
        (Last, 0, "آخر أخير أخيرة أخيرين أخيرتين"),
        (Past, 0, "أخير أخيرة أخيرين أخيرتين"),
        (Next, 0, "مقبل مقبلة مقبلين مقبلان مقبلتين قادم قادمة قادمين قادمان قادمتين تالي تالية تاليين آتي آتية جاي جاية"),
        (Current, 0, "جاري جارية حالي حالية راهن راهنة"),
        (FirstDay, 0, "فاتح غرة"),
        (Ago, 0, "مضت مضى خلت خلا مضيا مضين"),

        (Edge, 0, "بداية مطلع مستهل أوائل بدايات"),
        (Edge, 1, "منتصف نصف نص أواسط وسط"),
        (Edge, 2, "نهاية أواخر ختام متم نهايات آخر"),
        (Fraction, 30, "نصف نص"),
        (Fraction, 20, "ثلث ثلثا"),
        (Fraction, 15, "ربع ربعا"),

        (And, 0, "و"),
        (From, 0, "من ابتداء انطلاقا"),
        (To, 0, "إلى الى حتى لغاية غاية"),
        (Between, 0, "بين"),
        (In, 0, "في خلال أثناء"),
        (At, 0, "على عند حوالي نحو قرابة حدود تمام"),
        (Before, 0, "قبل"),
        (After, 0, "بعد"),
        (Since, 0, "منذ مند"),
        (During, 0, "خلال غضون"),
        (Except, 0, "إلا"),
        (Corresponding, 0, "الموافق الموافقة المصادف"),
        (Relative, 0, "الذي التي اللي الي القبل"),
        (Article, 0, "ال"),
        (ChristianEra, 0, "م ميلادي ميلادية للميلاد"),
        (HijriEra, 0, "ه هجري هجرية للهجرة"),
        (PrayerOf, 0, "صلاة خطبة إمام مسجد سوق خطيب صلوات"),
        (AgeCue, 0, "عمره عمرها عمرهم العمر عمري"),
        (FutureCue, 0, "سوف المقرر المرتقب المنتظر المزمع المتوقع المفترض يعتزم تعتزم ينتظر يرتقب يتوقع مقررة مقرر مرتقبة"),
        (CountedNoun, 0, "جندي شخص متر كلم كيلومتر كيلوغرام كغ درهم دينار دولار يورو ريال جنيه ليرة طن حالة إصابة وفاة"),
        (CountedNoun, 0, "مليون مليار ألف مدرسة وحدة نسخة مواطن لاجئ مهاجر قتيل جريح مقعد نقطة صاروخ طائرة سيارة منصب شركة"),
        (CountedNoun, 0, "موظف عامل مشارك متفرج طالب تلميذ أسرة عائلة هكتار كلغ صوت شهيد ضحية مليم مسافر سائح منزل قرية سنة"),
    ];
}
