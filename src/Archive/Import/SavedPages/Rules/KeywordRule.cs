using System.Text.RegularExpressions;

namespace Archive.Import.SavedPages.Rules;

/// <summary>
/// The list of keywords: after its label («كلمات دلالية: …»), on the line or lines under the label, or as a line of hashtags.
/// </summary>
internal static partial class KeywordRule
{
    private const int MostWords = 30;
    private const int MostWordsOfKeyword = 5;

    public static void Apply(SavedPage page)
    {
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (Furniture.Match(line) is { Reach: FurnitureReach.Keywords })
            {
                TakeLabelled(page, i);
            }
            else if (Hashtags().IsMatch(line.Text))
            {
                Take(page, line, "hashtags", Split(line.Text));
            }
        }
    }

    private static void TakeLabelled(SavedPage page, int index)
    {
        var label = page.Lines[index];
        var mark = label.Text.IndexOfAny([':', '：', '|', '#']);
        if (mark >= 0 && mark + 1 < label.Text.Length)
        {
            Take(page, label, "keywords", Split(label.Text[mark..]));
        }
        else if (mark >= 0 || label.Words.Count <= 2)
        {
            label.Cut("keywords-label");
            TakeUnder(page, index + 1);
        }
    }

    /// <summary>Lines right under the label are a list; of a single line without commas each word is a keyword.</summary>
    private static void TakeUnder(SavedPage page, int first)
    {
        var last = first;
        while (last < page.Lines.Count && IsList(page.Lines[last]) && (last == first || IsNextTo(page, last)))
        {
            last++;
        }

        foreach (var line in page.Lines.Take(last).Skip(first))
        {
            var whole = last - first > 1 && !HasSeparator(line.Text) && line.Words.Count <= MostWordsOfKeyword;
            Take(page, line, "keywords", whole ? [line.Text] : Split(line.Text));
        }
    }

    private static bool IsList(PageLine line) =>
        line.IsUndecided && !line.EndsSentence && line.Words.Count <= MostWords && Furniture.Match(line) is null
        && (HasSeparator(line.Text) || line.Words.Count <= MostWordsOfKeyword * 2);

    private static bool IsNextTo(SavedPage page, int index) => page.Lines[index].Number <= page.Lines[index - 1].Number + 1;

    private static void Take(SavedPage page, PageLine line, string rule, IEnumerable<string> keywords)
    {
        line.Is(PagePart.Keywords, rule);
        page.Keywords.AddRange(keywords);
    }

    private static IEnumerable<string> Split(string text)
    {
        var parts = HasSeparator(text) ? Separators().Split(text) : AfterSpaces().Split(text);
        return parts.Select(part => part.Replace('_', ' ').Trim(' ', '.', ':', '-', '–', '«', '»', '"')).Where(part => part.Length > 0);
    }

    private static bool HasSeparator(string text) => Separators().IsMatch(text.TrimStart(':', '：', '#', '|', ' '));

    [GeneratedRegex(@"[,،;؛|#/•·]| [-–—] ")]
    private static partial Regex Separators();

    /// <summary>عبد and أبو are the first half of a name.</summary>
    [GeneratedRegex(@"(?<!(?:^|\s)(?:عبد|أبو|ابو|بن|ابن|آل|أم)) +")]
    private static partial Regex AfterSpaces();

    [GeneratedRegex(@"^(?:#[\w\u200C]+[\s,،]*)+$")]
    private static partial Regex Hashtags();
}
