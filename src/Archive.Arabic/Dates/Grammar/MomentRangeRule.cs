using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// From an hour of one day to an hour of another: «من الساعة الرابعة من يوم الخميس إلى غاية منتصف النهار من يوم الجمعة».
/// </summary>
internal static class MomentRangeRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval range)
    {
        range = default;
        end = at;
        if (!text.Has(at, SenseKind.From) || text[at + 1].Gap != Gap.Space || text[at + 1].Clitics != Clitics.None
            || !MomentRule.TryRead(text, at + 1, out end, out var first) || !IsPoint(first)
            || RangeRule.AfterTo(text, end) is not (> 0 and var next)
            || !MomentRule.TryRead(text, next, out end, out var last) || !IsPoint(last))
        {
            return false;
        }

        // A year that only the last names is the first's too.
        var isShared = first.YearImplied && !last.YearImplied;
        var from = isShared ? first.From.AddYears(last.From.Year - first.From.Year) : first.From;
        from = isShared && from > last.From && from.Year > CalendarUnits.FirstYear ? from.AddYears(-1) : from;
        var precision = first.Precision < last.Precision ? first.Precision : last.Precision;
        range = new Interval(from, last.From, precision, last.Relative || (first.Relative && !isShared));
        return last.From.Date > from.Date;
    }

    private static bool IsPoint(Interval moment) => moment.Precision < TimePrecision.Day && moment.From == moment.To;
}
