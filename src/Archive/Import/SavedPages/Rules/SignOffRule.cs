using Archive.Arabic.Text;

namespace Archive.Import.SavedPages.Rules;

/// <summary>What an agency's desk writes under a report: who wrote and who read it, «م ب/ ح ل», and its number, «ومع 241815 جمت نوف 2021».</summary>
internal static class SignOffRule
{
    private const int MostWords = 8;
    private const int LongestInitial = 2;
    private const int FewestDigits = 4;

    public static void Apply(SavedPage page)
    {
        for (var i = page.Lines.Count - 1; i >= 0; i--)
        {
            var line = page.Lines[i];
            if (!line.IsUndecided)
            {
                continue;
            }

            if (line.Words.Count > MostWords || line.EndsSentence || !(IsInitials(line) || IsNumber(line) || IsHouses(line)))
            {
                return;
            }

            line.Cut("sign-off");
        }
    }

    private static bool IsInitials(PageLine line) =>
        line.Text.Contains('/', StringComparison.Ordinal) && line.Words.Count > 1 && line.Words.All(word => word.Exact.Length <= LongestInitial && !char.IsDigit(word.Exact[0]));

    /// <summary>«الموقع / أ ف ب»: the newspaper and the agency that it took the report from.</summary>
    private static bool IsHouses(PageLine line) =>
        line.Text.Contains('/', StringComparison.Ordinal)
        && Enumerable.Range(0, line.Words.Count).Any(i => NewspaperWords.CountAt(WordKind.Agency, line.Words, i) > 0);

    private static bool IsNumber(PageLine line) =>
        NewspaperWords.CountAt(WordKind.Agency, line.Words, 0) is > 0 and var agency && line.Words.Skip(agency).Any(IsCode);

    private static bool IsCode(Token word) => word.Exact.Length >= FewestDigits && word.Exact.All(char.IsAsciiDigit);
}
