namespace Archive.Import.SavedPages;

/// <summary>
/// Joins the lines of text that was broken at a fixed width. Such a block shows itself: long lines of nearly one length,
/// most of which end inside a sentence while sentences end inside lines. Verse has the first two and not the third.
/// </summary>
internal static class WrappedLines
{
    private const int FewestLines = 3;
    private const int ShortestLine = 50;
    private const int LongestLine = 140;

    public static IEnumerable<(int Number, string Text)> Join(IEnumerable<(int Number, string Text)> lines)
    {
        var block = new List<(int Number, string Text)>();
        foreach (var line in lines)
        {
            // A gap in the numbers is an empty line.
            if (block.Count > 0 && line.Number != block[^1].Number + 1)
            {
                foreach (var done in JoinBlock(block))
                {
                    yield return done;
                }

                block.Clear();
            }

            block.Add(line);
        }

        foreach (var done in JoinBlock(block))
        {
            yield return done;
        }
    }

    private static List<(int Number, string Text)> JoinBlock(List<(int Number, string Text)> block) =>
        IsWrapped(block) ? [(block[0].Number, string.Join(' ', block.Select(line => line.Text)))] : [.. block];

    private static bool IsWrapped(List<(int Number, string Text)> block)
    {
        if (block.Count < FewestLines)
        {
            return false;
        }

        var full = block.Take(block.Count - 1).ToList();
        var longest = full.Max(line => line.Text.Length);
        return longest <= LongestLine
            && full.All(line => line.Text.Length >= ShortestLine && line.Text.Length * 10 >= longest * 7)
            && block[^1].Text.Length <= longest
            && full.Count(line => EndsSentence(line.Text)) * 4 <= full.Count
            && full.Any(line => line.Text.Contains(". ", StringComparison.Ordinal));
    }

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or '؟' or '…' or ':';
}
