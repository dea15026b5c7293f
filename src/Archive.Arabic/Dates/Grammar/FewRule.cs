using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// «بضعة أيام», «أيام قليلة»: a few are counted as three, with which the plural and «بضع» begin. A bare plural («منذ سنوات»)
/// says less and is left alone.
/// </summary>
internal static class FewRule
{
    /// <summary>Before the plural: «بضعة أيام», «عدة أشهر».</summary>
    internal static bool Before(TimeText text, int at, out int end, out TimeUnit unit, out int count)
    {
        end = at + 2;
        var found = text.Has(at, SenseKind.Few, out count) & text.Follows(at + 1, SenseKind.UnitPlural, out var value);
        unit = (TimeUnit)value;
        return found && !text[at + 1].Definite;
    }

    /// <summary>Behind it: «أيام قليلة», «الأيام القليلة».</summary>
    internal static bool After(TimeText text, ref int end, out int count)
    {
        var found = text.Follows(end, SenseKind.Few, out count) && text[end].Definite == text[end - 1].Definite;
        end += found ? 1 : 0;
        return found;
    }
}
