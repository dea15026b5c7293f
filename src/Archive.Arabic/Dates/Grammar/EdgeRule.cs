using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// The beginning, middle or end of a longer time: «نهاية 2020», «بداية عام 2022», «أواخر مارس», «منتصف الثمانينات».
/// Each is a third: of a month the days 1–10, 11–20, 21 to the end, of a year four months, of a decade about three years.
/// «منتصف مارس» is the fifteenth, «أواسط مارس» the days around it, and the end of a week is Saturday and Sunday.
/// </summary>
internal static class EdgeRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        // «عطلة نهاية الأسبوع»
        if (text[at].Exact is "عطله" && text[at + 1].Gap == Gap.Space && text[at + 1].Clitics == Clitics.None && text.Has(at + 1, SenseKind.Edge))
        {
            return TryRead(text, at + 1, out end, out interval) && interval.Precision == TimePrecision.Range && (interval.To - interval.From).Days == 1;
        }

        interval = default;
        end = at + 1;
        if (!text.Has(at, SenseKind.Edge, out var third) || text[at].Definite)
        {
            return false;
        }

        // «بداية من الشهر الجاري» is «from this month on», so no «من» between them.
        var next = end;
        if (text[next].Gap is not (Gap.Space or Gap.Joined) || text[next].Clitics != Clitics.None
            || !(PeriodRule.TryRead(text, next, out end, out var period) || HijriRule.TryReadMonth(text, next, out end, out period) || PresentUnitRule.TryRead(text, next, out end, out period)))
        {
            return false;
        }

        var isLeft = third == 3 && period.From <= text.Today && period.To >= text.Today;
        interval = isLeft ? period with { From = text.Today, Precision = TimePrecision.Range, Relative = true }
            : third != 3 ? Third(period, third)
            : default;
        return interval != default;
    }

    private static Interval Third(Interval whole, int edge)
    {
        var third = edge == 4 ? 1 : edge;
        return whole.Precision switch
        {
            TimePrecision.Week => Days(whole, third == 0 ? (0, 1) : third == 1 ? (2, 3) : (5, 6)),
            _ when whole.IsMonth && edge == 1 => CalendarUnits.Day(whole.From.AddDays(14), whole.Relative),
            _ when whole.IsMonth => Days(whole, third == 0 ? (0, 9) : third == 1 ? (10, 19) : (20, (whole.To - whole.From).Days)),
            TimePrecision.Quarter or TimePrecision.Season => Months(whole, third, 1),
            TimePrecision.Year => Months(whole, third, 4),
            TimePrecision.Decade or TimePrecision.Range when whole.To.Year - whole.From.Year >= 9 => Years(whole, third),
            _ => default,
        };
    }

    private static Interval Days(Interval whole, (int First, int Last) days) =>
        whole with { From = whole.From.AddDays(days.First), To = whole.From.AddDays(days.Last), Precision = TimePrecision.Range };

    private static Interval Months(Interval whole, int third, int length)
    {
        var from = whole.From.AddMonths(third * length);
        return whole with { From = from, To = from.AddMonths(length).AddDays(-1), Precision = TimePrecision.Range };
    }

    private static Interval Years(Interval whole, int third)
    {
        var years = whole.To.Year - whole.From.Year + 1;
        var first = whole.From.Year + (third * years / 3);
        return CalendarUnits.Years(first, whole.From.Year + ((third + 1) * years / 3) - 1, TimePrecision.Range, whole.Relative);
    }
}
