using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>Years: «عام 2022», «سنة ألفين وعشرين», «2020» where the words before it ask for a year, and years after a month.</summary>
internal static class YearRule
{
    private static readonly SenseKinds YearPrepositions = SenseKinds.Of(
        SenseKind.In, SenseKind.Since, SenseKind.Edge, SenseKind.To, SenseKind.Before, SenseKind.After, SenseKind.During, SenseKind.Season);

    private static readonly WordList KindsOfYear = new("الدراسي الدراسية المالي المالية الجامعي الجامعية الحالي الحالية التكوينية");

    /// <summary>Heads that a bare year belongs to; of «العدد 1961» and «القرار 1701» nobody knows.</summary>
    private static readonly WordList HaveYears = new(
        "حرب نكسة ثورة دستور انتخابات الانتخابات التشريعية الرئاسية البلدية المحلية مونديال المونديال موسم لموسم الموسم دورة الدورة نسخة "
        + "ميزانية ميزانيات المالية العالم إفريقيا أوروبا آسيا الأولمبية أولمبياد الأولمبياد اتفاق اتفاقية اتفاقيات مواليد دفعة خريجي حصاد أحداث رؤية");

    /// <summary>Words in ـا that count nothing.</summary>
    private static readonly WordList Adverbs = new("أيضا هذا عندما بعدما حينما فيما بينما كما");

    /// <summary>A year that stands by itself.</summary>
    internal static bool TryRead(TimeText text, int at, out int end, out Interval year)
    {
        year = default;
        if (Named(text, at, out end, out var number)
            || (IsBareYear(text[at]) && !Counts(text, at + 1) && (IsAskedFor(text, at) || IsAlone(text, at)) && Bare(text, at, out end, out number)))
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
        next = next > at ? next : CorrespondingRule.SkipFor(text, at);
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

        return (UnitShiftRule.TryRead(text, next, out end, out year) && year.Precision == TimePrecision.Year) || Same(text, next, out end, out year);
    }

    /// <summary>«عام 2022»: after the word any number of years will do.</summary>
    private static bool Named(TimeText text, int at, out int end, out int number)
    {
        end = at + 1;
        number = 0;
        if (!text.IsUnit(at, TimeUnit.Year))
        {
            return false;
        }

        var start = SkipWord(text, at);
        if (text[start].Gap is not (Gap.Space or Gap.Joined) || text[start].Clitics != Clitics.None || text[start].Digits is 1 or 3 or > 4
            || !NumberRule.TryRead(text, start, out end, out number))
        {
            return false;
        }

        number += text[start].Digits == 2 && number >= 40 ? 1900 : 0;
        end = SkipEra(text, end);
        var isEarlier = text[end].Gap == Gap.Space && text[end + 1].Gap == Gap.Space && text[end].Exact is "قبل" && text[end + 1].Exact is "الميلاد" or "المسيح";
        return CalendarUnits.IsYear(number) && !isEarlier && !text.Follows(end, SenseKind.HijriEra);
    }

    /// <summary>The number behind «سنة» and «السنة الدراسية».</summary>
    internal static int SkipWord(TimeText text, int at)
    {
        var isOfKind = text[at].Definite && text[at + 1].Gap == Gap.Space && KindsOfYear.Contains(text[at + 1].Exact) && text[at + 2].Digits == 4;
        return isOfKind ? at + 2 : at + 1;
    }

    /// <summary>«من العام نفسه», «من ذات السنة»: the year of what was said last.</summary>
    private static bool Same(TimeText text, int at, out int end, out Interval year)
    {
        var isBefore = text.Has(at, SenseKind.Elsewhen);
        var unit = isBefore ? at + 1 : at;
        end = unit + 1;
        var isSelf = text[end].Gap == Gap.Space && text[end].Exact is "نفسه" or "نفسها" or "ذاته" or "ذاتها";
        end += isSelf && !isBefore ? 1 : 0;
        var isSame = text.IsUnit(unit, TimeUnit.Year) && text[unit].Definite && (isBefore ? text[unit].Gap == Gap.Space : isSelf);
        year = isSame && text.Last is var (_, found) ? CalendarUnits.Year(found.From.Year, found.Relative) : default;
        return year != default;
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

    /// <summary>
    /// «في 2020», «منذ 2015», «لسنة 2010 و2011», «مونديال 2022»: a preposition of time, a year or a head that has one right before it.
    /// </summary>
    private static bool IsAskedFor(TimeText text, int at)
    {
        ref readonly var before = ref text[at - 1];
        if (text[at].Gap is not (Gap.Space or Gap.Joined))
        {
            return text[at].Gap == Gap.Parenthesis && text[at + 1].Gap is Gap.Parenthesis or Gap.Break && text[at].Clitics == Clitics.None;
        }

        if (text.Has(at - 1, SenseKind.And))
        {
            return text.Last is var (end, found) && end == at - 1 && found.Precision is TimePrecision.Year;
        }

        return before.MeansAny(YearPrepositions) || (text[at].Gap == Gap.Space && HaveYears.ContainsBehindParticle(before.Exact));
    }

    private static bool IsAlone(TimeText text, int at) => text[at].Gap == Gap.Break && text[at + 1].Gap == Gap.Break;

    /// <summary>Whether what follows is counted: «في 1961 مترا», «2000 جندي».</summary>
    internal static bool Counts(TimeText text, int next)
    {
        ref readonly var word = ref text[next];
        return word.Gap is Gap.Space or Gap.Joined && word.Clitics == Clitics.None
            && (word.Means(SenseKind.CountedNoun, out _) || (!word.IsKnown && IsAccusative(word.Exact)));
    }

    private static bool IsAccusative(ReadOnlySpan<char> word) => word.Length > 3 && word[^1] == 'ا' && word[0] != 'و' && !Adverbs.Contains(word);
}
