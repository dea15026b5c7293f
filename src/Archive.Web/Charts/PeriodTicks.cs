using System.Globalization;
using Archive.Web.Wording;

namespace Archive.Web.Charts;

/// <summary>What stands under the bars of a chart: no more than has room where the chart is narrow.</summary>
internal static class PeriodTicks
{
    /// <summary>So many years can stand under the bars without running into one another.</summary>
    private const int RoomForYears = 6;

    /// <summary>Under a month among <paramref name="length"/> of them: its name, and its year under the first of each.</summary>
    public static (string? Tick, string? Year) OfMonth(int slot, int length, DateOnly month)
    {
        var step = length switch { <= 8 => 1, <= 16 => 2, <= 24 => 3, _ => 0 };
        var tick = step > 0 && slot % step == 0 ? DateWords.Month(month.Month) : null;
        // The year of the first bar would run into the next one's when that follows soon.
        var year = month.Month == 1 || (slot == 0 && 13 - month.Month >= length / RoomForYears) ? Number(month.Year) : null;
        return (tick, year);
    }

    public static string? OfYear(int slot, int length, int year) => slot % (((length - 1) / RoomForYears) + 1) == 0 ? Number(year) : null;

    /// <summary>1, 5, 10 …</summary>
    public static string? OfDay(DateOnly day) => day.Day == 1 || day.Day % 5 == 0 ? Number(day.Day) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
