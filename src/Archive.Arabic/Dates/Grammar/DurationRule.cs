using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>How long: «ثلاثة أشهر», «أسبوعين», «20 عاما», «سنة ونصف», «ساعة و20 دقيقة», «ربع ساعة», «يوم واحد».</summary>
internal static class DurationRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Duration duration)
    {
        duration = default;
        if (!One(text, at, out end, out var unit, out var count))
        {
            return false;
        }

        duration = new Duration(unit, count, unit, 0);
        if (!text.And(end, out var next))
        {
            return true;
        }

        if (text.Has(next, SenseKind.Fraction, out var part) && part == 30 && Half(unit, count) is { } half)
        {
            end = next + 1;
            duration = half;
        }
        else if (One(text, next, out var restEnd, out var restUnit, out var rest) && restUnit < unit)
        {
            end = restEnd;
            duration = new Duration(unit, count, restUnit, rest);
        }

        return true;
    }

    private static bool One(TimeText text, int at, out int end, out TimeUnit unit, out int count)
    {
        end = at + 1;

        // «يومي الإضراب»: the dual without its ن leans on what follows and is no length.
        count = text.Has(at, SenseKind.UnitDual, out var value) && text[at].Exact[^1] == 'ن' ? 2 : 1;

        // «قبل عقد» is «before the holding of» as often as ten years.
        var isSingle = text.Has(at, SenseKind.Unit, out var single) && (TimeUnit)single < TimeUnit.Decade;
        value = isSingle ? single : value;
        if (!text[at].Definite && (count == 2 || isSingle))
        {
            unit = (TimeUnit)value;
            end += text.Follows(end, SenseKind.Ones, out var one) && one == count && !text[end].Definite && !text.Follows(end + 1, SenseKind.Ten) ? 1 : 0;
            return true;
        }

        // «ربع ساعة»: fractions are known in minutes of an hour.
        if (text.Has(at, SenseKind.Fraction, out var minutes) && text.Follows(end, SenseKind.Unit) && text.IsUnit(end, TimeUnit.Hour))
        {
            (unit, count) = (TimeUnit.Minute, minutes);
            end++;
            return true;
        }

        return Counted(text, at, out end, out unit, out count) || FewRule.Before(text, at, out end, out unit, out count)
            || Few(text, at, out end, out unit, out count);
    }

    private static bool Counted(TimeText text, int at, out int end, out TimeUnit unit, out int count)
    {
        var value = 0;
        var isCounted = NumberRule.TryRead(text, at, out end, out count) && count is >= 1 and <= 10_000
            && !text[at].Definite && (text.Follows(end, SenseKind.Unit, out value) || text.Follows(end, SenseKind.UnitPlural, out value));
        unit = (TimeUnit)value;
        end++;
        return isCounted;
    }

    private static bool Few(TimeText text, int at, out int end, out TimeUnit unit, out int count)
    {
        end = at + 1;
        count = 0;
        var found = !text[at].Definite && text.Has(at, SenseKind.UnitPlural, out var value) && FewRule.After(text, ref end, out count);
        text.Has(at, SenseKind.UnitPlural, out value);
        unit = (TimeUnit)value;
        return found;
    }

    private static Duration? Half(TimeUnit unit, int count) => unit switch
    {
        TimeUnit.Minute => new Duration(unit, count, TimeUnit.Second, 30),
        TimeUnit.Hour => new Duration(unit, count, TimeUnit.Minute, 30),
        TimeUnit.Day => new Duration(unit, count, TimeUnit.Hour, 12),
        TimeUnit.Month => new Duration(unit, count, TimeUnit.Day, 15),
        TimeUnit.Year => new Duration(unit, count, TimeUnit.Month, 6),
        TimeUnit.Decade => new Duration(unit, count, TimeUnit.Year, 5),
        TimeUnit.Century => new Duration(unit, count, TimeUnit.Year, 50),
        _ => null,
    };
}
