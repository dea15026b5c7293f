using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Days by their distance: «أمس», «أول أمس», «يوم غد», «بعد غد», «اليوم الذي بعد الغد», «هذا اليوم», «اليوم السابق».
/// The value is the distance in days.
/// </summary>
internal static class DayWordRule
{
    /// <summary>«اليوم العالمي», «اليوم ذاته» are other days than today.</summary>
    private static readonly WordList NotToday = new(
        "العالمي الوطني الدولي العربي الدراسي الموالي نفسه ذاته الواحد الإعلامي الثقافي التالي المفتوح "
        + "الإفريقي الأممي المشهود الانتخابي الختامي الافتتاحي التكويني التحسيسي المغاربي");

    /// <summary>Newspapers and channels have it in their names.</summary>
    private static readonly WordList CalledToday = new("روسيا المصري صحيفة جريدة يومية يسرائيل");

    private const string QuotationMarks = "\"«»“”";

    /// <summary>In words.</summary>
    private const int LongestName = 3;

    internal static bool TryRead(TimeText text, int at, out int end, out int offset)
    {
        end = at;
        offset = 0;
        if (text.Has(at, SenseKind.This) && text[at + 1].Exact is "اليوم" && text[at + 1].Gap == Gap.Space)
        {
            end = at + 2;
            return true;
        }

        return Beyond(text, at, out end, out offset) || Plain(text, at, out end, out offset);
    }

    /// <summary>«أول أمس», «أول من أمس», «قبل أمس», «أمس الأول», «بعد غد», also behind «يوم» or «اليوم الذي».</summary>
    private static bool Beyond(TimeText text, int at, out int end, out int offset)
    {
        var next = IsDayUnit(text, at) || text[at].Exact is "اليوم" ? at + 1 : at;
        next = next > at ? text.Skip(next, SenseKind.Relative) : next;
        var isNear = next == at || text[next].Gap == Gap.Space;
        var sign = text.Has(next, SenseKind.Before) ? -1 : text.Has(next, SenseKind.After) ? 1 : 0;
        if (next == at && text[at].Exact is "اول" && text[at].Clitics is Clitics.None or Clitics.And)
        {
            sign = -1;
            next = text.Skip(next + 1, SenseKind.From) - 1;
        }
        else if (text[next - 1].Exact is "القبل")
        {
            sign = -1;
            next--;
        }

        end = next + 2;
        offset = 2 * sign;
        return isNear && sign != 0 && text.Follows(next + 1, SenseKind.DayWord, out var day) && day == sign;
    }

    private static bool Plain(TimeText text, int at, out int end, out int offset)
    {
        var next = IsDayUnit(text, at) && text.Follows(at + 1, SenseKind.DayWord) ? at + 1 : at;
        end = next + 1;
        if (!text.Has(next, SenseKind.DayWord, out offset))
        {
            return false;
        }

        if (IsPartOfName(text, at, end))
        {
            return false;
        }

        return offset switch
        {
            0 => Today(text, at, ref end, ref offset),
            -1 => Yesterday(text, ref end, ref offset),
            _ => next > at || text[next].Exact is not "الغد" || IsAfterPreposition(text, next) || TenseReader.At(text, at, end) == Tense.Alone,
        };
    }

    /// <summary>
    /// «"روسيا اليوم"», «"جمعية سوسة غدا"», «صحيفة اليوم»: it closes a short name in quotation marks, or stands behind what is called
    /// so. «قال: "سنعود غدا"» is what somebody said.
    /// </summary>
    private static bool IsPartOfName(TimeText text, int at, int end)
    {
        if (text[at].Gap == Gap.Space && text[at].Exact is "اليوم" && CalledToday.Contains(text[at - 1].Exact))
        {
            return true;
        }

        var after = text[end - 1].End;
        if (after >= text.Text.Length || !QuotationMarks.Contains(text.Text[after]))
        {
            return false;
        }

        for (var i = at - 1; i > at - LongestName && i >= 0 && text[i + 1].Gap == Gap.Space; i--)
        {
            var before = text.Text.AsSpan(0, text[i].Start);
            if (before.Length > 0 && QuotationMarks.Contains(before[^1]))
            {
                return before[..^1].TrimEnd() is not [.., ':'] && TenseReader.At(text, at, end) != Tense.Expected;
            }
        }

        return false;
    }

    private static bool Yesterday(TimeText text, ref int end, ref int offset)
    {
        if (text.Follows(end, SenseKind.Ordinal, out var which) && which == 1 && text[end].Definite)
        {
            offset = -2;
            end++;
        }

        return true;
    }

    private static bool Today(TimeText text, int at, ref int end, ref int offset)
    {
        var side = text[end].Definite && text[end].Exact is not "الاخير"
            ? text.Follows(end, SenseKind.Past) ? -1 : text.Follows(end, SenseKind.Next) ? 1 : 0 : 0;
        if (side != 0)
        {
            // In a story «اليوم التالي» and «اليوم السابق» are counted from the day that it tells of.
            offset = side;
            end++;
            return text[end - 1].Exact is not ("السابق" or "التالي") || TenseReader.At(text, at, end) != Tense.Told;
        }

        // «في اليوم» is «a day», in «مرتين في اليوم», unless nothing else is said.
        var isRate = at == end - 1 && text.Has(at - 1, SenseKind.In) && text[at].Gap == Gap.Space
            && !text.Has(end, SenseKind.Weekday) && TenseReader.At(text, at, end) != Tense.Alone;
        var isOrdinal = text.Follows(end, SenseKind.Ordinal) && text[end].Definite;
        return !isRate && !isOrdinal && !(text[end].Gap == Gap.Space && NotToday.Contains(text[end].Exact));
    }

    private static bool IsAfterPreposition(TimeText text, int at) =>
        text[at].Clitics != Clitics.None || text.Has(at - 1, SenseKind.In) || text.Has(at - 1, SenseKind.To)
        || text.Has(at - 1, SenseKind.After) || text.Has(at - 1, SenseKind.From) || text.Has(at - 1, SenseKind.DayPartName);

    private static bool IsDayUnit(TimeText text, int at) =>
        text.IsUnit(at, TimeUnit.Day) && !text[at].Definite;
}
