namespace Archive.Import.SavedPages;

/// <summary>
/// How a line begins: reports go on with «وأضاف», «كما», «قال»; headlines and standfirsts begin with what they are about.
/// </summary>
internal static class Opening
{
    /// <summary>Whether it begins as a sentence of a report does.</summary>
    public static bool IsOfReport(PageLine line) =>
        line.Words.Count > 0 && (NewspaperWords.Contains(WordKind.SentenceOpener, line.Words[0].Exact) || IsContinued(line));

    /// <summary>Whether it goes on from the line before: «و» as a word, or as the conjunction before one.</summary>
    public static bool IsContinued(PageLine line) =>
        line.Words.Count > 0 && line.Words[0].Exact is ['و', ..] and { Length: not 2 } word
        && !NewspaperWords.Contains(WordKind.LetterW, word);
}
