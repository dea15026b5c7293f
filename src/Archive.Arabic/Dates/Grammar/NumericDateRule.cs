using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Dates in digits: 2021-11-24, 24/11/2021, 24-11-2021, 24.11.2021, 2021/11/24, 24/11/21, the month 2/2013, and
/// the month 2021-11, and beside a weekday, «يوم» or «في» 21/09. The day comes first, as Arabic newspapers write it, unless only the other order is a date.
/// </summary>
internal static class NumericDateRule
{
    internal static bool TryRead(TimeText text, int at, bool shortForm, out int end, out Interval date)
    {
        date = default;
        end = at + 1;
        var sign = text[at + 1].Gap;
        if (text[at].Number < 0 || sign is not (Gap.Slash or Gap.Dash or Gap.Dot) || ContinuesNumber(text, at))
        {
            return false;
        }

        var isThree = text[at + 2].Gap == sign && Number(text[at + 2]) >= 0;
        end = at + (isThree ? 3 : 2);
        if (ContinuesNumber(text, end))
        {
            return false;
        }

        var found = isThree ? Three(text, at, sign, shortForm, out date) : Two(text, at, sign, shortForm, out date);
        end = found ? text.Skip(end, SenseKind.ChristianEra) : end;
        return found;
    }

    /// <summary>A longer row of numbers is a telephone number, an address or a version.</summary>
    private static bool ContinuesNumber(TimeText text, int at) =>
        text[at].Gap is Gap.Dash or Gap.Slash or Gap.Dot && text[at].Number >= 0 && text[at - 1].Number >= 0
        && text[at].Start - text[at - 1].End == 1;

    private static bool Three(TimeText text, int at, Gap sign, bool shortForm, out Interval date)
    {
        ref readonly var a = ref text[at];
        ref readonly var b = ref text[at + 1];
        ref readonly var c = ref text[at + 2];
        if (a.Digits == 4 && b.Digits <= 2)
        {
            return Make(a.Number, b.Number, Number(c), out date) || Make(a.Number, Number(c), b.Number, out date);
        }

        date = default;
        // «25-11-21» may be anything but behind «يوم» or where nothing else stands.
        var isShortYear = c.Digits == 2 && c.Number < 80
            && (sign == Gap.Slash || (a.Digits == 2 && b.Digits == 2 && (shortForm || TenseReader.At(text, at, at + 3) == Tense.Alone)));
        if (a.Digits > 2 || b.Digits > 2 || (c.Digits != 4 && !isShortYear))
        {
            return false;
        }

        var year = isShortYear ? 2000 + c.Number : c.Number;
        return Make(year, b.Number, a.Number, out date) || Make(year, a.Number, b.Number, out date);
    }

    private static bool Two(TimeText text, int at, Gap sign, bool shortForm, out Interval date)
    {
        ref readonly var a = ref text[at];
        ref readonly var b = ref text[at + 1];
        date = default;
        if (a.Number < 0 || b.Number < 0)
        {
            return false;
        }

        if ((sign == Gap.Slash && IsMonth(b, a, out date)) || (sign == Gap.Dash && b.Digits == 2 && IsMonth(a, b, out date)))
        {
            // «موسم 2010-11» is no November.
            return sign == Gap.Slash || text[at - 1].Exact is not ("موسم" or "الموسم");
        }

        var isShort = a.Digits <= 2 && b.Digits <= 2 && (shortForm || (a.Digits + b.Digits > 2 && IsAlone(text, at)))
            && (sign == Gap.Slash || (a.Digits + b.Digits > 2 && !YearRule.Counts(text, at + 2)))
            && (sign != Gap.Dot || text[at - 1].Exact is "يوم" or "بتاريخ");
        var found = !isShort ? null : Guess(text, at, b.Number, a.Number) ?? Guess(text, at, a.Number, b.Number);
        date = found ?? default;
        return found is not null;
    }

    private static bool IsAlone(TimeText text, int at) =>
        text[at - 1].Gap == Gap.Break && TenseReader.At(text, at, at + 2) == Tense.Alone && text[at + 2].Gap == Gap.Break;

    private static Interval? Guess(TimeText text, int at, int month, int day) =>
        month is >= 1 and <= 12 ? YearGuess.Day(text, month, day, -1, TenseReader.At(text, at, at + 2)) : null;

    private static bool IsMonth(in Word year, in Word month, out Interval interval)
    {
        var isMonth = year.Digits == 4 && month.Digits <= 2 && Calendar.Exists(year.Number, month.Number, 1);
        interval = isMonth ? CalendarUnits.Month(year.Number, month.Number, false) : default;
        return isMonth;
    }

    /// <summary>The third number may have a time stuck to it: 2021-11-24T20:30.</summary>
    internal static int Number(in Word word)
    {
        var exact = word.Exact;
        return word.Number < 0 && exact.Length >= 5 && exact[2] == 't' && char.IsAsciiDigit(exact[0]) && char.IsAsciiDigit(exact[1])
            ? ((exact[0] - '0') * 10) + exact[1] - '0' : word.Number;
    }

    private static bool Make(int year, int month, int day, out Interval date)
    {
        date = Calendar.Exists(year, month, day) ? CalendarUnits.Day(new DateTime(year, month, day), false) : default;
        return date != default;
    }
}
