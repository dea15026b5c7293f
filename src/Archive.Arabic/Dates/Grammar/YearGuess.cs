using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// The year of a date that names none. A weekday beside it decides where it can. Else an entry that stands alone means the
/// reference's own year unless that is far away, a sentence of the future the next such day, and news the nearest.
/// </summary>
internal static class YearGuess
{
    /// <summary>In January «نوفمبر» is two months ago, in December «يناير» is to come: nine months are too far.</summary>
    private const int Far = 272;

    internal static Interval? Day(TimeText text, int month, int day, int weekday, Tense tense)
    {
        DateTime? best = null;
        var bestCost = double.MaxValue;
        for (var year = text.Today.Year - 3; year <= text.Today.Year + 3; year++)
        {
            if (!Calendar.Exists(year, month, day))
            {
                continue;
            }

            var date = new DateTime(year, month, day);
            var agrees = weekday < 0 || (int)date.DayOfWeek == weekday;
            var cost = Cost((date - text.Today).TotalDays, year == text.Today.Year, tense) + (agrees ? 0 : 10_000);
            (best, bestCost) = cost < bestCost ? (date, cost) : (best, bestCost);
        }

        return best is { } found ? CalendarUnits.Day(found, true) with { YearImplied = true } : null;
    }

    internal static Interval Month(TimeText text, int month, Tense tense)
    {
        var today = text.Today;
        var best = today.Year;
        var bestCost = double.MaxValue;
        for (var year = today.Year - 1; year <= today.Year + 1; year++)
        {
            // Whole months apart; within its own month a month is no distance away.
            var months = ((year - today.Year) * 12) + month - today.Month;
            var cost = Cost(months * 30.4, year == today.Year, tense);
            (best, bestCost) = cost < bestCost ? (year, cost) : (best, bestCost);
        }

        return CalendarUnits.Month(best, month, true) with { YearImplied = true };
    }

    private static double Cost(double days, bool sameYear, Tense tense) => tense switch
    {
        Tense.Alone when sameYear && Math.Abs(days) <= Far => 0,
        Tense.Expected when days < 0 => 4000 - days,
        _ => Math.Abs(days) + (days > 0 ? 1 : 0),
    };
}
