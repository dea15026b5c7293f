using System.Collections.Frozen;
using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;
using Archive.Arabic.Text;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>Feasts with or without a year: «عيد الأضحى», «عيد الميلاد 2020», «عيد الفطر الماضي», «رأس السنة الهجرية».</summary>
internal static class HolidayRule
{
    private static readonly FrozenDictionary<string, (string[] Words, Holiday Holiday)[]> ByFirstWord = HolidayTable.All
        .SelectMany(holiday => holiday.Names.Split('|').Select(name => (Words: Analyzer.Fold(name).Split(' '), Holiday: holiday)))
        .OrderByDescending(entry => entry.Words.Length)
        .GroupBy(entry => entry.Words[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    private static readonly FrozenDictionary<string, (string[] Words, Holiday Holiday)[]>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        ByFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words that a feast's name begins with, without the article: for the lexicon.</summary>
    internal static IEnumerable<string> FirstWords =>
        ByFirstWord.Keys.Select(word => word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : word);

    internal static bool TryRead(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        end = at;
        if (NthDay(text, at, out end, out interval) || Eve(text, at, out end, out interval))
        {
            return true;
        }

        if (!text.Has(at, SenseKind.HolidayName) || !BySpan.TryGetValue(text[at].Exact, out var holidays))
        {
            return false;
        }

        foreach (var (words, holiday) in holidays)
        {
            if (Matches(text, at, words))
            {
                end = at + words.Length;
                end += text[end].Exact is "المبارك" or "السعيد" or "الشريف" or "المجيد" && text[end].Gap == Gap.Space ? 1 : 0;
                interval = Resolve(text, at, holiday, ref end) ?? default;
                return interval != default;
            }
        }

        return false;
    }

    /// <summary>«ثاني أيام عيد الأضحى»</summary>
    private static bool NthDay(TimeText text, int at, out int end, out Interval interval)
    {
        end = at;
        interval = default;
        var isNth = text.Has(at, SenseKind.Ordinal, out var which) && !text[at].Definite
            && text.Follows(at + 1, SenseKind.UnitPlural, out var unit) && unit == (int)TimeUnit.Day
            && text[at + 2].Gap == Gap.Space && text.Has(at + 2, SenseKind.HolidayName) && TryRead(text, at + 2, out end, out interval);
        interval = isNth ? CalendarUnits.Day(interval.From.AddDays(which - 1), interval.Relative) : default;
        return isNth;
    }

    /// <summary>«ليلة عيد الفطر», «عشية عيد الأضحى»: the day before.</summary>
    private static bool Eve(TimeText text, int at, out int end, out Interval interval)
    {
        interval = default;
        end = at;
        var isEve = !text[at].Definite && text[at].Exact is "ليله" or "عشيه"
            && text[at + 1].Gap == Gap.Space && text[at + 1].Clitics == Clitics.None && text[at + 1].Exact is "عيد" or "راس"
            && !IsNamed(text, at) && TryRead(text, at + 1, out end, out interval);
        interval = isEve ? CalendarUnits.Day(interval.From.AddDays(-1), interval.Relative) : default;
        return isEve;
    }

    /// <summary>«ليلة رأس السنة» has a name of its own, and its year is that of the night.</summary>
    private static bool IsNamed(TimeText text, int at) =>
        BySpan.TryGetValue(text[at].Exact, out var holidays) && holidays.Any(entry => Matches(text, at, entry.Words));

    private static bool Matches(TimeText text, int at, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (text[at + i].Gap != Gap.Space || !text[at + i].Exact.SequenceEqual(words[i]) || text[at + i].Clitics != Clitics.None)
            {
                return false;
            }
        }

        return true;
    }

    private static Interval? Resolve(TimeText text, int at, Holiday holiday, ref int end)
    {
        if (YearRule.TryReadAfter(text, end, out var yearEnd, out var year))
        {
            end = yearEnd;
            return holiday.In(year.From.Year) is { } named ? named with { Relative = year.Relative } : null;
        }

        var isSided = UnitShiftRule.Direction(text, ref end, out var shift) && shift != 0;
        var tense = TenseReader.At(text, at, end);
        Interval? best = null;
        var bestCost = double.MaxValue;
        for (var candidate = text.Today.Year - 1; candidate <= text.Today.Year + 1; candidate++)
        {
            if (holiday.In(candidate) is { } day)
            {
                var cost = isSided ? RecurringChoice.Cost(day, text.Today, shift) : RecurringChoice.Cost(day, text.Today, tense);
                (best, bestCost) = cost < bestCost ? (day, cost) : (best, bestCost);
            }
        }

        return best;
    }
}
