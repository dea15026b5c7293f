using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Several months in a row: «يناير وفبراير 2021», «أشهر جويلية وأوت وسبتمبر»; and the year that the last of a list has for all.
/// </summary>
internal static class MonthListRule
{
    private const int Longest = 12;

    internal static bool TryRead(TimeText text, int at, out int end, out Interval range)
    {
        range = default;
        var hasWord = text.Has(at, SenseKind.UnitPlural, out var unit) && unit == (int)TimeUnit.Month;
        var start = hasWord ? at + 1 : at;
        end = start;
        if ((hasWord && (text[start].Gap != Gap.Space || text[start].Clitics != Clitics.None))
            || !MonthRule.TryReadName(text, start, out end, out var first))
        {
            return false;
        }

        var count = 1;
        while (count < Longest && Next(text, end, out var nextEnd, out var month) && month == ((first + count - 1) % 12) + 1)
        {
            (end, count) = (nextEnd, count + 1);
        }

        if (count < 2 || Next(text, end, out _, out _))
        {
            return false;
        }

        var last = ((first + count - 2) % 12) + 1;
        var isDated = YearRule.TryReadAfter(text, end, out var yearEnd, out var year);
        end = isDated ? yearEnd : end;
        var to = isDated ? CalendarUnits.Month(year.From.Year, last, year.Relative)
            : UnitShiftRule.Direction(text, ref end, out var shift) ? PeriodChoice.Month(text, last, shift)
            : YearGuess.Month(text, last, TenseReader.At(text, at, end));
        range = new Interval(to.From.AddMonths(1 - count), to.To, TimePrecision.Range, to.Relative) { YearImplied = to.YearImplied };
        return true;
    }

    /// <summary>«في مارس ويونيو 2021»: the year behind the list, for its first.</summary>
    internal static Interval? YearOfLater(TimeText text, int at, int first)
    {
        var last = first;
        var count = 1;
        while (count < Longest && Next(text, at, out var end, out var month) && month > last)
        {
            (at, last, count) = (end, month, count + 1);
        }

        return count > 1 && YearRule.TryReadAfter(text, at, out _, out var year) ? year : null;
    }

    private static bool Next(TimeText text, int at, out int end, out int month)
    {
        var next = text.And(at, out var and) ? and : text[at].Gap == Gap.Comma && text[at].Clitics == Clitics.None ? at : -1;
        end = at;
        month = 0;
        return next > 0 && MonthRule.TryReadName(text, next, out end, out month);
    }
}
