using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>Years: «عام 2022», «سنة ألفين وعشرين», «2020» where the words before it ask for a year, and years after a month.</summary>
internal static class YearRule
{
    /// <summary>Words in ـا that count nothing.</summary>
    private static readonly WordList Adverbs = new("أيضا هذا عندما بعدما حينما فيما بينما كما");

    /// <summary>A year that stands by itself.</summary>
    internal static bool TryRead(TimeText text, int at, out int end, out Interval year)
    {
        year = default;
        if (Named(text, at, out end, out var number)
            || (IsBareYear(text[at]) && IsAskedFor(text, at) && !Counts(text, at + 1) && Bare(text, at, out end, out number)))
        {
            year = CalendarUnits.Year(number, false);
            return true;
        }

        return false;
    }

    /// <summary>The year behind a month or a holiday: «2020», «من عام 2014», «سنة 2015», «من العام الماضي».</summary>
    internal static bool TryReadAfter(TimeText text, int at, out int end, out Interval year)
    {
        end = at;
        var next = text.Skip(at, SenseKind.From);
        next = next > at ? next : text.Skip(at, SenseKind.In);
        ref readonly var word = ref text[next];
        if (word.Gap is not (Gap.Space or Gap.Joined or Gap.Comma or Gap.Parenthesis) || (word.Clitics & Clitics.And) != 0)
        {
            year = default;
            return false;
        }

        if (Named(text, next, out end, out var number) || Bare(text, next, out end, out number))
        {
            year = CalendarUnits.Year(number, false);
            return true;
        }

        return UnitShiftRule.TryRead(text, next, out end, out year) && year.Precision == TimePrecision.Year;
    }

    /// <summary>«عام 2022»: after the word any number of years will do.</summary>
    private static bool Named(TimeText text, int at, out int end, out int number)
    {
        end = at + 1;
        number = 0;
        if (!text.IsUnit(at, TimeUnit.Year)
            || text[end].Gap is not (Gap.Space or Gap.Joined) || text[end].Clitics != Clitics.None || text[end].Digits is > 0 and not 4)
        {
            return false;
        }

        if (!NumberRule.TryRead(text, at + 1, out end, out number) || !CalendarUnits.IsYear(number))
        {
            return false;
        }

        end = SkipEra(text, end);
        return !text.Follows(end, SenseKind.HijriEra);
    }

    internal static bool Bare(TimeText text, int at, out int end, out int number)
    {
        number = text[at].Number;
        end = at + 1;
        if (text[at].Digits != 4 || !CalendarUnits.IsYear(number) || text.Follows(end, SenseKind.HijriEra))
        {
            return false;
        }

        end = SkipEra(text, end);
        return true;
    }

    private static int SkipEra(TimeText text, int at) => text.Skip(at, SenseKind.ChristianEra);

    private static bool IsBareYear(in Word word) => word.Digits == 4 && word.Number is >= 1900 and <= 2100;

    /// <summary>«في 2020», «منذ 2015», «بين 2015 و2020»: a preposition of time right before it.</summary>
    private static bool IsAskedFor(TimeText text, int at)
    {
        ref readonly var before = ref text[at - 1];
        return text[at].Gap is Gap.Space or Gap.Joined
            && (before.Means(SenseKind.In, out _) || before.Means(SenseKind.Since, out _) || before.Means(SenseKind.Edge, out _)
                || before.Means(SenseKind.To, out _) || before.Means(SenseKind.Before, out _) || before.Means(SenseKind.After, out _));
    }

    /// <summary>Whether what follows is counted: «في 1961 مترا», «2000 جندي».</summary>
    internal static bool Counts(TimeText text, int next)
    {
        ref readonly var word = ref text[next];
        return word.Gap is Gap.Space or Gap.Joined && word.Clitics == Clitics.None
            && (word.Means(SenseKind.CountedNoun, out _) || (!word.IsKnown && IsAccusative(word.Exact)));
    }

    private static bool IsAccusative(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] == 'ا' && !Adverbs.Contains(word);
}
