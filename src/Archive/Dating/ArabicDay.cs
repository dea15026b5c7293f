namespace Archive.Dating;

/// <summary>Days and months as the archive writes them: with the names that Moroccan newspapers use.</summary>
public static class ArabicDay
{
    private static readonly string[] Months =
    [
        "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
    ];

    /// <summary>The name of a month, from 1.</summary>
    public static string Month(int month) => Months[month - 1];

    /// <summary>«24 نونبر 2021»</summary>
    public static string Of(DateOnly day) => $"{day.Day} {Month(day.Month)} {day.Year}";
}
