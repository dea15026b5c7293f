using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// The beginning, middle or end of a longer time: «نهاية 2020», «بداية عام 2022», «أواخر مارس», «منتصف الثمانينات».
/// Each is a third: of a month the days 1–10, 11–20, 21 to the end, of a year four months, of a decade about three years.
/// «منتصف مارس» is the fifteenth, and the end of a week is Saturday and Sunday.
/// </summary>
internal static class EdgeRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        end = at + 1;
        if (!text.Has(at, SenseKind.Edge, out var third) || text[at].Definite)
        {
            return false;
        }

        // «بداية من الشهر الجاري» is «from this month on», so no «من» between them.
        var next = end;
        if (text[next].Gap is not (Gap.Space or Gap.Joined) || text[next].Clitics != Clitics.None
            || !(PeriodRule.TryRead(text, next, out end, out var period) || ThisUnit(text, next, out end, out period)))
        {
            return false;
        }

        var isLeft = third == 3 && period.From <= text.Today && period.To >= text.Today;
        interval = isLeft ? period with { From = text.Today, Precision = TimePrecision.Range, Relative = true }
            : third < 3 ? Third(period, third)
            : default;
        return interval != default;
    }

    /// <summary>«بداية العام»: the present one; «بداية السنة الدراسية» is another matter.</summary>
    private static bool ThisUnit(TimeText text, int at, out int end, out Interval period)
    {
        end = at + 1;
        period = default;
        var isUnit = text[at].Definite && text.Has(at, SenseKind.Unit, out var unit) && (TimeUnit)unit >= TimeUnit.Week && !IsOfKind(text, at);
        if (isUnit)
        {
            text.Has(at, SenseKind.Unit, out unit);
            period = CalendarUnits.Around(text.Reference, (TimeUnit)unit);
        }

        return isUnit;
    }

    /// <summary>Whether an adjective says which or what kind of year it is; of a week only a number does.</summary>
    private static bool IsOfKind(TimeText text, int at) =>
        text[at + 1].Gap == Gap.Space
        && (text[at].Exact is "الاسبوع" ? text.Has(at + 1, SenseKind.Ordinal) : text[at + 1].Exact.StartsWith("ال", StringComparison.Ordinal));

    private static Interval Third(Interval whole, int third) => whole.Precision switch
    {
        TimePrecision.Week => Days(whole, third == 0 ? (0, 1) : third == 1 ? (2, 3) : (5, 6)),
        TimePrecision.Month when third == 1 => CalendarUnits.Day(whole.From.AddDays(14), whole.Relative),
        TimePrecision.Month => Days(whole, third == 0 ? (0, 9) : (20, (whole.To - whole.From).Days)),
        TimePrecision.Quarter or TimePrecision.Season => Months(whole, third, 1),
        TimePrecision.Year => Months(whole, third, 4),
        TimePrecision.Decade or TimePrecision.Range when whole.To.Year - whole.From.Year >= 9 => Years(whole, third),
        _ => default,
    };

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
