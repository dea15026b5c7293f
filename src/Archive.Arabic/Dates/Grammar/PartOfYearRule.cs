using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Parts of a year: «الربع الأول من 2021», «النصف الثاني من العام الجاري», «الأشهر الستة الأولى من سنة 2020»,
/// «صيف 2019», «الشتاء الماضي». Seasons are whole months, spring from March on (the meteorologists' count), and the winter
/// of a year begins in its December.
/// </summary>
internal static class PartOfYearRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval part) =>
        Season(text, at, out end, out part) || Fraction(text, at, out end, out part) || FirstMonths(text, at, out end, out part);

    private static bool Season(TimeText text, int at, out int end, out Interval part)
    {
        part = default;
        end = at + 1;
        var isThis = text.Has(at, SenseKind.This) && text[at + 1].Definite && text[at + 1].Gap == Gap.Space;
        if (!text.Has(isThis ? at + 1 : at, SenseKind.Season, out var month))
        {
            return false;
        }

        if (isThis)
        {
            end = at + 2;
            part = Three(text.Today.Year, month, true);
            return true;
        }

        if (UnitShiftRule.Direction(text, ref end, out var shift))
        {
            part = Sided(text, month, shift);
            return true;
        }

        var found = YearRule.TryReadAfter(text, end, out var yearEnd, out var year);
        end = found ? yearEnd : end;
        part = found ? Three(year.From.Year, month, year.Relative) : default;
        return found;
    }

    private static Interval Sided(TimeText text, int month, int shift)
    {
        var now = Three(text.Today.Year, month, true);
        var year = text.Today.Year + (shift < 0 && now.To >= text.Today ? -1 : shift > 0 && now.From <= text.Today ? 1 : 0);
        return Three(year, month, true);
    }

    private static Interval Three(int year, int month, bool relative)
    {
        var first = new DateTime(year, month, 1);
        return new Interval(first, first.AddMonths(3).AddDays(-1), TimePrecision.Season, relative);
    }

    /// <summary>«الربع الأول من», «النصف الأول من», «الثلث الأخير من»: the words for minutes are fractions of a year too.</summary>
    private static bool Fraction(TimeText text, int at, out int end, out Interval part)
    {
        part = default;
        end = at + 1;
        var isFraction = text[at].Definite && text[end].Definite && text[end].Gap == Gap.Space;
        var parts = isFraction && text.Has(at, SenseKind.Fraction, out var minutes) ? 60 / minutes : 0;
        var which = text.Has(end, SenseKind.Ordinal, out var ordinal) ? ordinal : text.Has(end, SenseKind.Last) ? parts : 0;
        if (which < 1 || which > parts)
        {
            return false;
        }

        if (parts == 2 && HalfMonth(text, end + 1, which, out var monthEnd, out part))
        {
            end = monthEnd;
            return true;
        }

        if (!TryReadYear(text, end + 1, out end, out var year))
        {
            return false;
        }

        part = parts == 4
            ? CalendarUnits.Quarter(year.From.Year, which, year.Relative)
            : Months(year, (which - 1) * 12 / parts, 12 / parts);
        return true;
    }

    /// <summary>«النصف الثاني من شهر نوفمبر»: from the sixteenth on.</summary>
    private static bool HalfMonth(TimeText text, int at, int which, out int end, out Interval part)
    {
        part = default;
        end = at;
        if (!text.Follows(at, SenseKind.From) || text[at + 1].Gap != Gap.Space || text[at + 1].Clitics != Clitics.None
            || !PeriodRule.TryRead(text, at + 1, out end, out var month) || month.Precision != TimePrecision.Month)
        {
            return false;
        }

        var middle = month.From.AddDays(14);
        part = month with
        {
            From = which == 1 ? month.From : middle.AddDays(1),
            To = which == 1 ? middle : month.To,
            Precision = TimePrecision.Range,
        };
        return true;
    }

    /// <summary>«الأشهر التسعة الأولى من 2021»</summary>
    private static bool FirstMonths(TimeText text, int at, out int end, out Interval part)
    {
        part = default;
        end = at + 1;
        if (!text[at].Definite || !text.Has(at, SenseKind.UnitPlural, out var unit) || unit != (int)TimeUnit.Month
            || text[end].Gap != Gap.Space || text[end].Clitics != Clitics.None || !NumberRule.TryRead(text, at + 1, out end, out var count))
        {
            return false;
        }

        var isFirst = text.Follows(end, SenseKind.OrdinalFeminine, out var which) && which == 1;
        var isLast = text.Follows(end, SenseKind.Last);
        if (count is < 2 or > 11 || !(isFirst || isLast) || !TryReadYear(text, end + 1, out end, out var year))
        {
            return false;
        }

        part = Months(year, isFirst ? 0 : 12 - count, count);
        return true;
    }

    private static Interval Months(Interval year, int skip, int count)
    {
        var from = year.From.AddMonths(skip);
        return new Interval(from, from.AddMonths(count).AddDays(-1), TimePrecision.Range, year.Relative);
    }

    private static bool TryReadYear(TimeText text, int at, out int end, out Interval year)
    {
        if (YearRule.TryReadAfter(text, at, out end, out year))
        {
            return true;
        }

        // «من العام», «من السنة»: the present one.
        var next = text.Skip(at, SenseKind.From);
        end = next + 1;
        year = CalendarUnits.Year(text.Today.Year, true);
        return next > at && text.Follows(next, SenseKind.Unit, out var unit) && unit == (int)TimeUnit.Year && text[next].Definite;
    }
}
