using System.Globalization;
using Archive.Reading;

namespace Archive.Web.Wording;

/// <summary>A day, month or year of the calendar in words.</summary>
public static class PeriodWords
{
    /// <summary>In a list: «24 نونبر 2021»، «نونبر 2021»، «2021».</summary>
    public static string Name(CalendarPeriod period) => period.Unit switch
    {
        CalendarUnit.Day => DateWords.Day(period.First),
        CalendarUnit.Month => DateWords.MonthOf(period.First.Year, period.First.Month),
        _ => period.First.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>As a title: «الأربعاء 24 نونبر 2021»، «نونبر 2021»، «سنة 2021».</summary>
    public static string Title(CalendarPeriod period) => period.Unit switch
    {
        CalendarUnit.Day => DateWords.FullDay(period.First),
        CalendarUnit.Year => $"سنة {Name(period)}",
        _ => Name(period),
    };

    /// <summary>«نونبر 2021»، «من نونبر 2021 إلى ماي 2022»، «غير مؤرّخ».</summary>
    public static string Between(CalendarPeriod? first, CalendarPeriod? last) => (first, last) switch
    {
        ({ } from, { } to) when from != to => $"من {Name(from)} إلى {Name(to)}",
        ({ } only, _) => Name(only),
        _ => "غير مؤرّخ",
    };

    /// <summary>«هذا اليوم»</summary>
    public static string This(CalendarPeriod period) => period.Unit switch
    {
        CalendarUnit.Day => "هذا اليوم",
        CalendarUnit.Month => "هذا الشهر",
        _ => "هذه السنة",
    };

    /// <summary>«24 نونبر»: the same day of any year.</summary>
    public static string DayOfYear(int month, int day) => $"{day} {DateWords.Month(month)}";
}
