using System.Globalization;
using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Times of the clock: «الساعة الثامنة والنصف مساء», «20:30», «15:23:24», «الساعة 12 إلا ربعا», «الثالثة فجرا», «8 مساء», «20h30».
/// </summary>
internal static class ClockRule
{
    /// <summary>Behind which «في الثامنة» is an hour.</summary>
    private static readonly SenseKinds NamesOfDays = SenseKinds.Of(
        SenseKind.DayWord, SenseKind.Weekday, SenseKind.DayPartName, SenseKind.DayPartAdverb);

    internal static bool TryRead(TimeText text, int at, out int end, out ClockTime clock)
    {
        clock = default;
        var isMarked = text.IsUnit(at, TimeUnit.Hour) && text[at].Definite;
        var start = isMarked ? at + 1 : at;
        end = start;
        if (isMarked && text.Has(start, SenseKind.Article) && text[start].Gap == Gap.Space && text[start + 1].Gap is Gap.Joined or Gap.Space)
        {
            // «الساعة الـ8 صباحا»
            start++;
        }

        if (isMarked && (text[start].Gap is not (Gap.Space or Gap.Joined or Gap.Colon) || text[start].Clitics != Clitics.None))
        {
            return false;
        }

        if (Digital(text, start, isMarked, out end, out clock))
        {
            clock = WithPart(text, ref end, clock, out _);
            return true;
        }

        return InWords(text, start, isMarked, out end, out clock);
    }

    /// <summary>20:30, 15:23:24, and behind «الساعة» also 20.30.</summary>
    private static bool Digital(TimeText text, int at, bool isMarked, out int end, out ClockTime clock)
    {
        end = at + 2;
        clock = default;
        ref readonly var hour = ref text[at];
        if (French(hour, out clock))
        {
            end = at + 1;
            return true;
        }

        if (English(hour, out var part, out var number) && number <= 12)
        {
            end = at + 1;
            clock = new ClockTime(DayPartRule.Apply(TimeSpan.FromHours(number), part), TimePrecision.Hour, false);
            return true;
        }

        ref readonly var minute = ref text[at + 1];
        if (hour.Digits is 1 or 2 && minute.Gap == Gap.Colon && English(minute, out var late, out var minutes) && hour.Number <= 12)
        {
            clock = new ClockTime(DayPartRule.Apply(new TimeSpan(hour.Number, minutes, 0), late), TimePrecision.Minute, false);
            return true;
        }

        // «8.30 مساء» is no number.
        var isDotted = minute.Gap == Gap.Dot && (isMarked || text.Has(at + 2, SenseKind.DayPartAdverb));
        var isClock = (minute.Gap == Gap.Colon || isDotted)
            && hour.Digits is 1 or 2 && minute.Digits == 2 && hour.Number <= 24 && minute.Number < 60 && minute.Start - hour.End <= 3;
        if (!isClock || (hour.Gap == Gap.Colon && text[at - 1].Number >= 0))
        {
            return false;
        }

        ref readonly var second = ref text[at + 2];
        var hasSecond = second.Gap == Gap.Colon && second.Digits == 2 && second.Number < 60;
        end += hasSecond ? 1 : 0;
        var time = new TimeSpan(hour.Number, minute.Number, hasSecond ? second.Number : 0);
        clock = new ClockTime(
            time, hasSecond ? TimePrecision.Second : TimePrecision.Minute, hour.Number is >= 1 and < 12 && hour.Exact[0] != '0');
        return true;
    }

    /// <summary>20h30 and 20h, as Maghrebi newspapers write after the French.</summary>
    private static bool French(in Word word, out ClockTime clock)
    {
        clock = default;
        var exact = word.Exact;
        var sign = exact.Length is >= 2 and <= 5 && char.IsAsciiDigit(exact[0]) ? exact.IndexOf('h') : -1;
        if (sign < 0 || !int.TryParse(exact[..sign], NumberStyles.None, null, out var hour) || hour > 24)
        {
            return false;
        }

        var hasMinutes = int.TryParse(exact[(sign + 1)..], NumberStyles.None, null, out var minute) && minute < 60;
        clock = new ClockTime(new TimeSpan(hour, minute, 0), hasMinutes ? TimePrecision.Minute : TimePrecision.Hour, false);
        return hasMinutes || sign == exact.Length - 1;
    }

    /// <summary>7pm, and the minutes of 7:30pm.</summary>
    private static bool English(in Word word, out DayPart part, out int number)
    {
        var exact = word.Exact;
        part = exact.EndsWith("am") ? DayPart.Morning : DayPart.Evening;
        number = 0;
        return exact.Length is 3 or 4 && char.IsAsciiDigit(exact[0]) && (exact.EndsWith("am") || exact.EndsWith("pm"))
            && int.TryParse(exact[..^2], NumberStyles.None, null, out number) && number < 60;
    }

    private static bool InWords(TimeText text, int at, bool isMarked, out int end, out ClockTime clock)
    {
        clock = default;
        // The first hour is «الواحدة»; «الساعات الأولى من صباح اليوم» are no hour of the clock.
        var isOrdinal = OrdinalRule.TryReadFeminine(text, at, out end, out var hour) && text[at].Definite && text[at].Exact is not "الاولي";
        if (!isOrdinal && !NumberRule.UnderHundred(text, at, out end, out hour))
        {
            // «الساعة صفر»
            hour = isMarked && text[at].Exact is "صفر" ? 0 : text[at].Number;
            end = at + 1;
        }

        // A number in words is an hour only behind «الساعة»: «ثمانية مساء» are eight of something.
        if (hour is < 0 or > 24 || text[at].Digits > 2 || (!isOrdinal && !isMarked && text[at].Digits == 0))
        {
            return false;
        }

        var hasMinutes = ClockMinutesRule.TryRead(text, end, out var minutesEnd, out var offset);
        var precision = hasMinutes ? TimePrecision.Minute : TimePrecision.Hour;
        end = hasMinutes ? minutesEnd : end;
        clock = new ClockTime(TimeSpan.FromMinutes((hour * 60) + (hasMinutes ? offset : 0)), precision, hour is >= 1 and <= 12);
        clock = WithPart(text, ref end, clock, out var hasPart);
        var isPointed = isOrdinal && text[at].Gap == Gap.Space
            && (text[at - 1].Exact is "عند" or "تمام" or "حدود" || (text[at - 1].Exact is "في" or "على" && text[at - 2].MeansAny(NamesOfDays)));
        return isMarked || isPointed || (hasPart && IsClear(text, at, isOrdinal, end)) || (isOrdinal && precision == TimePrecision.Minute);
    }

    /// <summary>«المرة الثالثة مساء أمس» is no hour, «100 م» and «5 م» are metres; «7 ص» and «في 7 م» are hours.</summary>
    private static bool IsClear(TimeText text, int at, bool isOrdinal, int end)
    {
        if (isOrdinal)
        {
            return text[at].Gap != Gap.Space || text[at - 1].IsKnown || text[at - 1].Exact is not ['ا', 'ل', .., 'ه' or 'ت'];
        }

        var part = text[end - 1].Exact;
        return part.Length > 2 || part is "am" or "pm" or "ص" || text.Has(at - 1, SenseKind.In) || text.Has(at - 1, SenseKind.At);
    }

    private static ClockTime WithPart(TimeText text, ref int end, ClockTime clock, out bool hasPart)
    {
        hasPart = DayPartRule.TryReadAfterClock(text, end, out var partEnd, out var part);
        if (!hasPart)
        {
            return clock.Time.Hours == 12 ? clock with { IsAmbiguous = false } : clock;
        }

        end = partEnd;
        return new ClockTime(DayPartRule.Apply(clock.Time, part), clock.Precision, false);
    }
}
