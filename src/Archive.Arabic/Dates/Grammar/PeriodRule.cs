using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>Longer than a day: «نوفمبر 2021», «ديسمبر الماضي», «عام 2022», «الأسبوع المنصرم», «2/2013».</summary>
internal static class PeriodRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval period) =>
        TryReadUnit(text, at, out end, out period)
        || PartOfYearRule.TryRead(text, at, out end, out period)
        || DecadeRule.TryRead(text, at, out end, out period)
        || UnitShiftRule.TryRead(text, at, out end, out period);

    /// <summary>A month or a year: what something else may be a part of. Parts of parts are not read, or they would never end.</summary>
    internal static bool TryReadWhole(TimeText text, int at, out int end, out Interval period) =>
        (TryReadUnit(text, at, out end, out period) || UnitShiftRule.TryRead(text, at, out end, out period))
        && period.Precision is TimePrecision.Month or TimePrecision.Year;

    private static bool TryReadUnit(TimeText text, int at, out int end, out Interval period) =>
        Month(text, at, out end, out period)
        || (NumericDateRule.TryRead(text, at, false, out end, out period) && !period.IsDay)
        || YearRule.TryRead(text, at, out end, out period);

    private static bool Month(TimeText text, int at, out int end, out Interval period)
    {
        period = default;
        if (!MonthRule.TryRead(text, at, out end, out var month, out var isCertain))
        {
            return false;
        }

        if (YearRule.TryReadAfter(text, end, out var yearEnd, out var year)
            || (text[end].Gap is Gap.Dash or Gap.Slash && YearRule.TryReadAfter(text, end, out yearEnd, out year)))
        {
            end = yearEnd;
            period = CalendarUnits.Month(year.From.Year, month, year.Relative);
            return true;
        }

        if (UnitShiftRule.Direction(text, ref end, out var shift))
        {
            period = PeriodChoice.Month(text, month, shift);
            return true;
        }

        if (MonthListRule.YearOfLater(text, end, month) is { } shared)
        {
            period = CalendarUnits.Month(shared.From.Year, month, shared.Relative);
            return true;
        }

        period = YearGuess.Month(text, month, TenseReader.At(text, at, end));
        return (isCertain && text[at - 1].Exact is not "كذبه") || IsAskedFor(text, at, end);
    }

    /// <summary>«في مارس», «منذ ماي», «من ماي إلى …»: a name that is another word too needs a word of time before it.</summary>
    private static bool IsAskedFor(TimeText text, int at, int end)
    {
        // «أب» is a father; the month has its madda.
        ref readonly var before = ref text[at - 1];
        if (text[at].Exact is "اب" && text.Text[text[at].Start] != 'آ')
        {
            return false;
        }

        if ((before.Means(SenseKind.From, out _) && RangeRule.AfterTo(text, end) > 0)
            || (before.Means(SenseKind.Between, out _) && text.And(end, out _)))
        {
            return true;
        }

        // «يناير ومارس»
        if (text[at].Clitics == Clitics.And && text.Has(at - 1, SenseKind.Month))
        {
            return true;
        }

        return text[at].Gap == Gap.Space && text[at].Clitics == Clitics.None && !text[at].Definite
            && (before.Means(SenseKind.In, out _) || before.Means(SenseKind.Since, out _) || before.Means(SenseKind.Edge, out _)
                || before.Means(SenseKind.To, out _) || before.Means(SenseKind.UnitDual, out _) || before.Means(SenseKind.During, out _));
    }
}
