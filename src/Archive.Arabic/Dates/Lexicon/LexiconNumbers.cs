using static Archive.Arabic.Dates.Lexicon.SenseKind;

namespace Archive.Arabic.Dates.Lexicon;

/// <summary>Numerals in words: cardinals in both genders and all cases, ordinals in both genders, without the article.</summary>
internal static class LexiconNumbers
{
    internal static readonly (SenseKind Kind, int Value, string Words)[] Entries =
    [
        (Ones, 1, "واحد واحدة أحد إحدى"),
        (Ones, 2, "اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي إثنان إثنين إثنا إثني إثنتا إثنتي اتنين"),
        (Ones, 3, "ثلاث ثلاثة تلاتة"),
        (Ones, 4, "أربع أربعة"),
        (Ones, 5, "خمس خمسة"),
        (Ones, 6, "ست ستة"),
        (Ones, 7, "سبع سبعة"),
        (Ones, 8, "ثمان ثماني ثمانية تمانية"),
        (Ones, 9, "تسع تسعة"),
        (Ten, 10, "عشر عشرة"),
        (Tens, 20, "عشرون عشرين عشرينا"),
        (Tens, 30, "ثلاثون ثلاثين"),
        (Tens, 40, "أربعون أربعين"),
        (Tens, 50, "خمسون خمسين"),
        (Tens, 60, "ستون ستين"),
        (Tens, 70, "سبعون سبعين"),
        (Tens, 80, "ثمانون ثمانين"),
        (Tens, 90, "تسعون تسعين"),
        (Hundred, 100, "مئة مائة ماية"),
        (Hundred, 200, "مئتان مئتين مائتان مائتين"),
        (Hundred, 300, "ثلاثمئة ثلاثمائة"),
        (Hundred, 400, "أربعمئة أربعمائة"),
        (Hundred, 500, "خمسمئة خمسمائة"),
        (Hundred, 600, "ستمئة ستمائة"),
        (Hundred, 700, "سبعمئة سبعمائة"),
        (Hundred, 800, "ثمانمئة ثمانمائة ثمانيمائة"),
        (Hundred, 900, "تسعمئة تسعمائة"),
        (Thousand, 1000, "ألف آلاف ألفا"),
        (Thousand, 2000, "ألفان ألفين"),

        (Ordinal, 1, "أول حادي"),
        (Ordinal, 2, "ثاني ثان تاني"),
        (Ordinal, 3, "ثالث تالت"),
        (Ordinal, 4, "رابع"),
        (Ordinal, 5, "خامس"),
        (Ordinal, 6, "سادس"),
        (Ordinal, 7, "سابع"),
        (Ordinal, 8, "ثامن"),
        (Ordinal, 9, "تاسع"),
        (Ordinal, 10, "عاشر"),
        (OrdinalFeminine, 1, "أولى حادية واحدة"),
        (OrdinalFeminine, 2, "ثانية"),
        (OrdinalFeminine, 3, "ثالثة"),
        (OrdinalFeminine, 4, "رابعة"),
        (OrdinalFeminine, 5, "خامسة"),
        (OrdinalFeminine, 6, "سادسة"),
        (OrdinalFeminine, 7, "سابعة"),
        (OrdinalFeminine, 8, "ثامنة"),
        (OrdinalFeminine, 9, "تاسعة"),
        (OrdinalFeminine, 10, "عاشرة"),
    ];
}
