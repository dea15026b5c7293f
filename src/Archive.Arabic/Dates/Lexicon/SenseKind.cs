namespace Archive.Arabic.Dates.Lexicon;

/// <summary>What a word does in an expression of time. What its value means stands beside each.</summary>
internal enum SenseKind
{
    // Numerals; the value is the number.
    Ones,
    Ten,
    Tens,
    Hundred,
    Thousand,
    Ordinal,
    OrdinalFeminine,

    // Names; months count from 1, weekdays are those of System.DayOfWeek.
    Month,
    MonthPair,
    HijriMonth,
    HijriPair,
    Weekday,
    Season,
    DecadeName,
    DayPartName,
    DayPartAdverb,
    HolidayName,

    // Units; the value is a TimeUnit.
    Unit,
    UnitDual,
    UnitPlural,

    // Points and directions; the value of DayWord is its distance from the reference in days.
    DayWord,
    Now,
    Past,
    Next,
    Current,
    This,
    Elsewhen,
    Every,
    Last,
    FirstDay,
    Ago,

    // The third of a period: 0 its beginning, 1 its middle, 2 its end; 3 what is left of it.
    Edge,

    // «عطلة» of a weekend.
    WeekendOf,

    // Fractions of an hour, in minutes.
    Fraction,

    // Parts of a year, in months.
    PartOfYear,

    // A few: as many as make a plural, three.
    Few,

    // Words between the words; from here on no article is expected.
    And,
    From,
    To,
    Between,
    In,
    At,
    Before,
    After,
    Since,
    During,
    Except,
    Corresponding,
    Relative,
    Article,
    ChristianEra,
    HijriEra,
    PrayerOf,
    Approximate,
    CountedNoun,
    AgeCue,
}
