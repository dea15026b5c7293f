using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>Ordinals: «الثالث», «الحادية عشرة», «الرابع والعشرين», «الثلاثين»; of definite tens the form is the cardinal's.</summary>
internal static class OrdinalRule
{
    /// <summary>A masculine ordinal, as days of the month have it.</summary>
    internal static bool TryRead(TimeText text, int at, out int end, out int value) =>
        TryRead(text, at, SenseKind.Ordinal, out end, out value);

    /// <summary>A feminine ordinal, as hours have it.</summary>
    internal static bool TryReadFeminine(TimeText text, int at, out int end, out int value) =>
        TryRead(text, at, SenseKind.OrdinalFeminine, out end, out value);

    private static bool TryRead(TimeText text, int at, SenseKind gender, out int end, out int value)
    {
        end = at + 1;
        if (text[at].Definite && text.Has(at, SenseKind.Tens, out value))
        {
            return true;
        }

        // «الواحد والعشرين» for «الحادي والعشرين»
        var isOne = text.Has(at, SenseKind.Ones, out value) && value == 1 && text[at].Definite
            && text.And(end, out var ten) && text[ten].Definite && text.Has(ten, SenseKind.Tens);
        if (!isOne && !text.Has(at, gender, out value))
        {
            return false;
        }

        if (text.Follows(end, SenseKind.Ten))
        {
            value += 10;
            end++;
        }
        else if (text.And(end, out var next) && text[next].Definite && text.Has(next, SenseKind.Tens, out var tens))
        {
            value += tens;
            end = next + 1;
        }

        return true;
    }
}
