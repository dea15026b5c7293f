using System.Globalization;
using Archive.Arabic.Dates;
using Archive.Dating;
using Archive.Import;

namespace Archive.Web.Wording;

/// <summary>Dates as Morocco writes them, and intervals that never look more certain than they are.</summary>
public static class DateWords
{
    private static readonly string[] Weekdays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    private static readonly string[] Quarters = ["الأول", "الثاني", "الثالث", "الرابع"];

    private static readonly string[] Seasons = ["شتاء", "ربيع", "صيف", "خريف"];

    /// <summary>Whether the source states the day itself; anything else is shown with «≈».</summary>
    public static bool IsDay(PublicationDate date) =>
        date.IsStated && date.Precision <= TimePrecision.Day && date.From.Date == date.To.Date;

    public static string Month(int month) => ArabicDay.Month(month);

    /// <summary>«نونبر 2021»</summary>
    public static string MonthOf(int year, int month) => $"{Month(month)} {year}";

    /// <summary>«24 نونبر 2021»</summary>
    public static string Day(DateOnly day) => ArabicDay.Of(day);

    /// <summary>«الأربعاء 24 نونبر 2021»</summary>
    public static string FullDay(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]} {Day(day)}";

    /// <summary>For a list: «24 نونبر 2021»، «نونبر 2021»، «بين 25 نونبر 2021 و1 دجنبر 2021».</summary>
    public static string Brief(PublicationDate date) =>
        Brief(DateOnly.FromDateTime(date.From), DateOnly.FromDateTime(date.To), date.Precision);

    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="precision">What the days are the edges of.</param>
    public static string Brief(DateOnly from, DateOnly to, TimePrecision precision) => precision switch
    {
        <= TimePrecision.Day or TimePrecision.Range when from == to => Day(from),
        TimePrecision.Month => MonthOf(from.Year, from.Month),
        TimePrecision.Quarter => $"الربع {Quarters[(from.Month - 1) / 3]} من سنة {from.Year}",
        TimePrecision.Season => $"{Seasons[from.Month % 12 / 3]} {Years(from, to)}",
        TimePrecision.Year => $"سنة {from.Year}",
        TimePrecision.Decade => $"ما بين سنتي {from.Year} و{to.Year}",
        TimePrecision.Week => $"الأسبوع من {Span(from, to, "إلى ")}",
        _ => $"ما بين {Span(from, to, "و")}",
    };

    /// <summary>For a sentence, where the sign «≈» does not belong: «نحو يوليوز 2022».</summary>
    public static string InWords(PublicationDate date) => $"{About(date)}{Brief(date)}";

    /// <summary>«نحو » before a date that is not exact; nothing before a span, which says so itself: «ما بين …»، «الأسبوع من …».</summary>
    public static string About(PublicationDate date) =>
        IsDay(date) || date.Precision is not (TimePrecision.Month or TimePrecision.Quarter or TimePrecision.Season or TimePrecision.Year) ? "" : "نحو ";

    /// <summary>For the article: with the weekday, and with the hour where it is known.</summary>
    public static string Full(PublicationDate date)
    {
        if (!IsDay(date))
        {
            return Brief(date);
        }

        var day = FullDay(DateOnly.FromDateTime(date.From));
        return date.Precision < TimePrecision.Day ? $"{day}، الساعة {date.From.ToString("HH:mm", CultureInfo.InvariantCulture)}" : day;
    }

    /// <summary>The value of <c>datetime</c>, or null where HTML has no way to write such a span.</summary>
    public static string? Machine(PublicationDate date) => date.Precision switch
    {
        TimePrecision.Year => date.From.ToString("yyyy", CultureInfo.InvariantCulture),
        TimePrecision.Month => date.From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ when !IsDay(date) => null,
        TimePrecision.Day => Iso(DateOnly.FromDateTime(date.From)),
        _ => date.From.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) + Zone(date.Offset),
    };

    /// <summary>2021-11-24, as addresses and form fields write it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // A winter begins in one year and ends in the next.
    private static string Years(DateOnly from, DateOnly to) => from.Year == to.Year ? $"{from.Year}" : $"{from.Year}/{to.Year}";

    /// <summary>«3 إلى 7 مارس 2022»: no more of the first day than differs.</summary>
    internal static string Span(DateOnly from, DateOnly to, string joint) => (from.Year == to.Year, from.Month == to.Month) switch
    {
        (true, true) => $"{from.Day} {joint}{Day(to)}",
        (true, false) => $"{from.Day} {Month(from.Month)} {joint}{Day(to)}",
        _ => $"{Day(from)} {joint}{Day(to)}",
    };

    private static string Zone(TimeSpan? offset) => offset is { } o
        ? (o < TimeSpan.Zero ? "-" : "+") + o.ToString("hh\\:mm", CultureInfo.InvariantCulture)
        : "";
}
