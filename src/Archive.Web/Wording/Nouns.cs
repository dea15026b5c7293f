namespace Archive.Web.Wording;

/// <summary>The nouns that the pages count. Nominative, so they stand by themselves or after a colon.</summary>
public static class Nouns
{
    public static CountedNoun Article { get; } = new("لا مقالات", "مقال واحد", "مقالان", "مقالات", "مقالًا", "مقال");

    public static CountedNoun Newspaper { get; } = new("لا صحف", "صحيفة واحدة", "صحيفتان", "صحف", "صحيفة", "صحيفة");

    public static CountedNoun Name { get; } = new("لا أسماء", "اسم واحد", "اسمان", "أسماء", "اسمًا", "اسم");

    public static CountedNoun Line { get; } = new("لا سطور", "سطر واحد", "سطران", "سطور", "سطرًا", "سطر");

    /// <summary>Of a list that a person goes through.</summary>
    public static CountedNoun Entry { get; } = new("لا شيء", "مدخل واحد", "مدخلان", "مداخل", "مدخلًا", "مدخل");

    public static CountedNoun Quote { get; } = new("لا أقوال", "قول واحد", "قولان", "أقوال", "قولًا", "قول");

    /// <summary>How often; an adverb, so accusative: «ورد مرتين».</summary>
    public static CountedNoun Time { get; } = new("ولا مرة", "مرة واحدة", "مرتين", "مرات", "مرة", "مرة");

    /// <summary>Where words of a search stand.</summary>
    public static CountedNoun Place { get; } = new("لا مواضع", "موضع واحد", "موضعان", "مواضع", "موضعًا", "موضع");

    /// <summary>Another article with the same text.</summary>
    public static CountedNoun Copy { get; } = new("لا نسخ", "نسخة واحدة", "نسختان", "نسخ", "نسخة", "نسخة");

    /// <summary>Of a table.</summary>
    public static CountedNoun Row { get; } = new("لا صفوف", "صف واحد", "صفان", "صفوف", "صفًا", "صف");

    public static CountedNoun Byte { get; } = new("لا بايتات", "بايت واحد", "بايتان", "بايتات", "بايتًا", "بايت");
}
