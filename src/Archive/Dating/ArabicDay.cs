namespace Archive.Dating;

/// <summary>A day as evidence writes it. Month names as Moroccan newspapers write them.</summary>
internal static class ArabicDay
{
    private static readonly string[] Months =
    [
        "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر",
    ];

    /// <summary>«24 نونبر 2021»</summary>
    public static string Of(DateOnly day) => $"{day.Day} {Months[day.Month - 1]} {day.Year}";
}
