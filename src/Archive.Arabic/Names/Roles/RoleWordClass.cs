namespace Archive.Arabic.Names.Roles;

/// <summary>What the grammar of roles knows of a word; the words stand in role-words.tsv under these names, those of the last group in titles.tsv.</summary>
[Flags]
internal enum RoleWordClass
{
    None = 0,

    /// <summary>Says nothing of an office: السيد.</summary>
    Weak = 1 << 0,

    /// <summary>العميد</summary>
    Rank = 1 << 1,

    /// <summary>No role runs over it: الثلاثاء، تصريح.</summary>
    Stop = 1 << 2,

    /// <summary>سابق، المعارض</summary>
    Adjective = 1 << 3,

    /// <summary>شؤون</summary>
    Matter = 1 << 4,

    /// <summary>Takes ب and a task: المكلف.</summary>
    Charged = 1 << 5,

    /// <summary>Takes ل and another's title: السكرتير.</summary>
    Serves = 1 << 6,

    /// <summary>May have its place behind في, also before a name: سفير.</summary>
    Sent = 1 << 7,

    In = 1 << 8,

    /// <summary>A preposition that any title takes: لدى.</summary>
    Anyone = 1 << 9,

    About = 1 << 10,
    SpeaksAbout = 1 << 11,
    Over = 1 << 12,
    StandsOver = 1 << 13,
    To = 1 << 14,
    GoesTo = 1 << 15,

    /// <summary>باسم</summary>
    Named = 1 << 16,

    /// <summary>A verb with a person as object: التقى.</summary>
    Meets = 1 << 17,

    /// <summary>Begins a role and has a complement behind it: وزير، زوجة.</summary>
    Office = 1 << 18,

    /// <summary>A role by itself: باحث.</summary>
    Occupation = 1 << 19,

    /// <summary>Stands before a name by itself, and is another person's where another title ends before it: الملك.</summary>
    Title = 1 << 20,

    /// <summary>An office with ال: المفتش.</summary>
    DefiniteOffice = 1 << 21,
}
