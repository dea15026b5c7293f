using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// The name of a month: «نوفمبر», «شهر نوفمبر», «تشرين الثاني», doubled «ديسمبر/كانون الأول», by number «شهر 3»,
/// «الشهر التاسع».
/// </summary>
internal static class MonthRule
{
    /// <summary>Month names that are other words too, and count only in company: مارس practised, ماي in names, آب father.</summary>
    private static readonly WordList Doubtful = new("مارس ماي آب جوان نيسان أوت");

    internal static bool TryRead(TimeText text, int at, out int end, out int month, out bool certain)
    {
        certain = false;
        if (text.IsUnit(at, TimeUnit.Month))
        {
            // «الشهر الثالث» may be the third of anything.
            certain = !text[at].Definite;
            return AfterMonthWord(text, at, out end, out month);
        }

        if (!Name(text, at, out end, out month))
        {
            return false;
        }

        certain = end > at + 1 || !Doubtful.Contains(text[at].Exact);
        certain |= SkipDouble(text, ref end, month);
        return true;
    }

    /// <summary>A name, single or doubled, whatever stands before it.</summary>
    internal static bool TryReadName(TimeText text, int at, out int end, out int month)
    {
        var found = Name(text, at, out end, out month);
        if (found)
        {
            SkipDouble(text, ref end, month);
        }

        return found;
    }

    private static bool AfterMonthWord(TimeText text, int at, out int end, out int month)
    {
        end = at + 1;
        month = 0;
        ref readonly var next = ref text[end];
        if (next.Gap is not (Gap.Space or Gap.Joined) || next.Clitics != Clitics.None)
        {
            return false;
        }

        if (text[at].Definite)
        {
            return next.Definite && OrdinalRule.TryRead(text, at + 1, out end, out month) && month <= 12;
        }

        if (Name(text, at + 1, out end, out month))
        {
            SkipDouble(text, ref end, month);
            return true;
        }

        return next.Digits < 3 && NumberRule.TryRead(text, at + 1, out end, out month) && month is >= 1 and <= 12;
    }

    /// <summary>A second name of the same month: «نوفمبر/تشرين الثاني», «نوفمبر (تشرين الثاني)», «مارس آذار».</summary>
    private static bool SkipDouble(TimeText text, ref int end, int month)
    {
        var isDouble = text[end].Gap is Gap.Slash or Gap.Parenthesis or Gap.Dash or Gap.Space
            && text[end].Clitics == Clitics.None && Name(text, end, out var next, out var other) && other == month;
        if (isDouble)
        {
            Name(text, end, out end, out _);
        }

        return isDouble;
    }

    private static bool Name(TimeText text, int at, out int end, out int month)
    {
        end = at + 1;
        if (text.Has(at, SenseKind.Month, out month))
        {
            return !text[at].Definite;
        }

        if (!text.Has(at, SenseKind.MonthPair, out month) || !text.Follows(end, SenseKind.Ordinal, out var which) || which > 2)
        {
            return false;
        }

        month = which == 1 ? month : (month % 12) + 1;
        end++;
        return true;
    }
}
