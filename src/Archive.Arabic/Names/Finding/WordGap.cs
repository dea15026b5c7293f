using System.Globalization;

namespace Archive.Arabic.Names.Finding;

/// <summary>What stands between a word and the one before it: the strongest mark counts.</summary>
internal static class WordGap
{
    internal static ClueSet Before(NameWords words, int i)
    {
        var gap = words.Text.AsSpan((i == 0 ? 0 : words[i - 1].End)..words[i].Start);
        var clues = default(ClueSet).With(Clue.AfterStart, i == 0);
        foreach (var c in gap)
        {
            clues |= ClueOf(c);
        }

        return clues;
    }

    private static ClueSet ClueOf(char c) => c switch
    {
        ' ' => default,
        '\n' or '!' or '?' or '؟' or ';' or '؛' => ClueSet.Of(Clue.AfterStop),
        '.' => ClueSet.Of(Clue.AfterDot),
        ':' => ClueSet.Of(Clue.AfterColon),
        ',' or '،' => ClueSet.Of(Clue.AfterComma),
        '(' or '[' or '{' => ClueSet.Of(Clue.AfterOpening),
        ')' or ']' or '}' => ClueSet.Of(Clue.AfterClosing),
        '"' or '\'' => ClueSet.Of(Clue.AfterQuote),
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => ClueSet.Of(Clue.AfterQuote),
            UnicodeCategory.DashPunctuation => ClueSet.Of(Clue.AfterDash),
            _ => default,
        },
    };
}
