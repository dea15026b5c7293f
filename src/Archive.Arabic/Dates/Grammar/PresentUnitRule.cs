using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>«العام» in «بداية العام» and «آخر يوم من الشهر»: the present one; «بداية السنة الدراسية» is another matter.</summary>
internal static class PresentUnitRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval period)
    {
        end = at + 1;
        period = default;
        if (!text[at].Definite || IsOfKind(text, at))
        {
            return false;
        }

        var isUnit = text.Has(at, SenseKind.Unit, out var unit) && (TimeUnit)unit >= TimeUnit.Week;
        period = isUnit ? CalendarUnits.Around(text.Reference, (TimeUnit)unit)
            : text.Has(at, SenseKind.Season, out var month) ? PartOfYearRule.Nearest(text.Today, month, 0)
            : default;
        return period != default;
    }

    /// <summary>Whether an adjective says which or what kind of year it is; of a week only a number does.</summary>
    private static bool IsOfKind(TimeText text, int at) =>
        text[at + 1].Gap == Gap.Space
        && (text[at].Exact is "الاسبوع" ? text.Has(at + 1, SenseKind.Ordinal) : text[at + 1].Exact.StartsWith("ال", StringComparison.Ordinal));
}
