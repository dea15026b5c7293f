namespace Archive.Arabic.Dates.Lexicon;

/// <summary>A part of the day, in the day's order.</summary>
internal enum DayPart
{
    /// <summary>فجر</summary>
    Dawn,

    /// <summary>صباح</summary>
    Morning,

    /// <summary>ظهر</summary>
    Noon,

    /// <summary>بعد الظهر، and in the Maghreb عشية</summary>
    Afternoon,

    /// <summary>عصر</summary>
    LateAfternoon,

    /// <summary>مغرب, which is also Morocco: never a time by itself.</summary>
    Sunset,

    /// <summary>مساء</summary>
    Evening,

    /// <summary>ليل، عشاء</summary>
    Night,
}
