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
        Season(text, at, out end, out part) || Shifted(text, at, out end, out part) || Fraction(text, at, out end, out part) || FirstUnitsRule.TryRead(text, at, out end, out part);

    private static bool Season(TimeText text, int at, out int end, out Interval part)
    {
        part = default;
        var isThis = text.Has(at, SenseKind.This) && text[at + 1].Definite && text[at + 1].Gap == Gap.Space;

        // «فصل الصيف», «موسم الشتاء»
        var name = isThis || text[at].Exact is "فصل" or "موسم" ? at + 1 : at;
        end = name + 1;
        if ((name > at && text[name].Gap != Gap.Space) || !text.Has(name, SenseKind.Season, out var month))
        {
            return false;
        }

        if (UnitShiftRule.Direction(text, ref end, out var shift) || isThis)
        {
            part = Nearest(text.Today, month, shift);
            return true;
        }

        if (!YearRule.TryReadAfter(text, end, out var yearEnd, out var year))
        {
            return false;
        }

        // «شتاء 2020-2021» is one winter.
        var isSpread = text[yearEnd].Gap is Gap.Dash or Gap.Slash && YearRule.Bare(text, yearEnd, out _, out var next) && next == year.From.Year + 1;
        end = isSpread ? yearEnd + 1 : yearEnd;
        part = Three(year.From.Year, month, year.Relative);
        return true;
    }

    /// <summary>The last season that is over (-1), the present one or this year's (0), or the first to come (1).</summary>
    internal static Interval Nearest(DateTime today, int month, int shift)
    {
        var season = Three(today.Year - 1, month, true);
        if (shift == 0)
        {
            return season.To >= today ? season : Three(today.Year, month, true);
        }

        var year = today.Year - 2;
        while (shift < 0 ? Three(year + 1, month, true).To < today : Three(year, month, true).From <= today)
        {
            year++;
        }

        return Three(year + shift - Math.Sign(shift), month, true);
    }

    private static Interval Three(int year, int month, bool relative)
    {
        var first = new DateTime(year, month, 1);
        return new Interval(first, first.AddMonths(3).AddDays(-1), TimePrecision.Season, relative);
    }

    /// <summary>«الربع الماضي», «هذا الربع», «الثلاثية القادمة»</summary>
    private static bool Shifted(TimeText text, int at, out int end, out Interval part)
    {
        part = default;
        var isThis = text.Has(at, SenseKind.This) && text[at + 1].Gap == Gap.Space;
        var name = isThis ? at + 1 : at;
        end = name + 1;
        var shift = 0;
        var found = text[name].Definite && text.Has(name, SenseKind.PartOfYear, out var months) && months == 3
            && text[end].Exact is not "الاخير" && (UnitShiftRule.Direction(text, ref end, out shift) || isThis);
        part = found && CalendarUnits.Step(text.Reference, TimeUnit.Quarter, shift) is { } moment
            ? CalendarUnits.Around(moment, TimeUnit.Quarter) : default;
        return part != default;
    }

    /// <summary>«الربع الأول من», «الثلاثية الثانية من», «النصف الأول من», «الثلث الأخير من»</summary>
    private static bool Fraction(TimeText text, int at, out int end, out Interval part)
    {
        part = default;
        end = at + 1;
        var isFraction = text[at].Definite && text[end].Definite && text[end].Gap == Gap.Space;
        var parts = isFraction && text.Has(at, SenseKind.PartOfYear, out var months) ? 12 / months : 0;
        var which = text.Has(end, SenseKind.Last) ? parts
            : text.Has(end, SenseKind.Ordinal, out var ordinal) || text.Has(end, SenseKind.OrdinalFeminine, out ordinal) ? ordinal : 0;
        if (which < 1 || which > parts)
        {
            return false;
        }

        if (parts < 4 && OfMonth(text, end + 1, parts, which, out var monthEnd, out part))
        {
            end = monthEnd;
            return true;
        }

        if (parts == 2 && text.Follows(end + 1, SenseKind.From) && text[end + 2].Gap == Gap.Space
            && DecadeRule.TryRead(text, end + 2, out var decadeEnd, out var decade) && decade.Precision == TimePrecision.Decade)
        {
            end = decadeEnd;
            part = CalendarUnits.Years(
                decade.From.Year + (5 * (which - 1)), decade.From.Year + (5 * which) - 1, TimePrecision.Range, decade.Relative);
            return true;
        }

        if (!TryReadYear(text, end + 1, out var yearEnd, out var year))
        {
            // «الربع الأول» alone; in running text it may be that of a match.
            year = CalendarUnits.Year(text.Today.Year, true);
            yearEnd = end + 1;
            if (parts != 4 || TenseReader.At(text, at, yearEnd) != Tense.Alone)
            {
                return false;
            }
        }

        end = yearEnd;

        part = parts == 4
            ? CalendarUnits.Quarter(year.From.Year, which, year.Relative)
            : Months(year, (which - 1) * 12 / parts, 12 / parts);
        return true;
    }

    /// <summary>«النصف الثاني من شهر نوفمبر»: from the sixteenth on; «الثلث الأخير من رمضان»: from the twenty-first.</summary>
    private static bool OfMonth(TimeText text, int at, int parts, int which, out int end, out Interval part)
    {
        part = default;
        end = at;
        if (!text.Follows(at, SenseKind.From) || text[at + 1].Gap != Gap.Space || text[at + 1].Clitics != Clitics.None
            || !(PeriodRule.TryReadWhole(text, at + 1, out end, out var month) || HijriRule.TryReadMonth(text, at + 1, out end, out month)
                || PresentUnitRule.TryRead(text, at + 1, out end, out month))
            || !month.IsMonth)
        {
            return false;
        }

        var days = 30 / parts;
        part = month with
        {
            From = month.From.AddDays((which - 1) * days),
            To = which == parts ? month.To : month.From.AddDays((which * days) - 1),
            Precision = TimePrecision.Range,
        };
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
        end = next;
        return next > at && text[next].Gap == Gap.Space && PresentUnitRule.TryRead(text, next, out end, out year) && year.Precision == TimePrecision.Year;
    }
}
