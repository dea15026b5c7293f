using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>A day by its number alone: «24 الجاري», «الخامس عشر من الجاري», «يوم 15».</summary>
internal static class DayOfMonthRule
{
    internal static bool TryRead(TimeText text, int at, bool isNamed, out int end, out Interval date)
    {
        date = default;
        if (!CalendarDateRule.TryReadDay(text, at, out end, out var day) || text[at].Gap is not (Gap.Space or Gap.Joined or Gap.Break))
        {
            return false;
        }

        var next = text.Skip(end, SenseKind.From);
        var isOfMonth = next > end || text[at].Digits > 0;
        if (isOfMonth && UnitShiftRule.Direction(text, ref next, out var shift))
        {
            end = next;
            return InMonth(text.Today.AddMonths(shift), day, out date);
        }

        // «سأعود في الـ21»
        var isPointed = text.Has(at, SenseKind.Article) && text.Has(at - 1, SenseKind.In) && TenseReader.At(text, at, end) != Tense.Told;
        return (isPointed || (isNamed && (text[at].Digits > 0 || text.Has(at, SenseKind.Article)))) && IsFree(text, end)
            && Nearest(text, at, day, end, out date);
    }

    /// <summary>«يوم 15» and no more: in «يوم 15 من نفس الشهر» and «يوم 15 أو 16 مارس» other words decide.</summary>
    private static bool IsFree(TimeText text, int next) => text[next].Gap is Gap.Break or Gap.Comma or Gap.Parenthesis;

    private static bool Nearest(TimeText text, int at, int day, int end, out Interval date)
    {
        var tense = TenseReader.At(text, at, end);
        var month = tense switch
        {
            Tense.Told when day > text.Today.Day => text.Today.AddMonths(-1),
            Tense.Expected when day < text.Today.Day => text.Today.AddMonths(1),
            _ => text.Today,
        };
        return InMonth(month, day, out date);
    }

    private static bool InMonth(DateTime month, int day, out Interval date)
    {
        var exists = Calendar.Exists(month.Year, month.Month, day);
        date = exists ? CalendarUnits.Day(new DateTime(month.Year, month.Month, day), true) : default;
        return exists;
    }
}
