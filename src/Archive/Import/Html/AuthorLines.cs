using Archive.Arabic.Text;
using Archive.Articles;
using Archive.Import.SavedPages;
using Archive.Import.SavedPages.Rules;

namespace Archive.Import.Html;

/// <summary>The author under the text: the name that signs it, and what is told of who that is.</summary>
internal static class AuthorLines
{
    private const int LastLines = 3;
    private const int MostWordsOfSignature = 4;
    private const int MostWordsOfLife = 12;

    /// <summary>How far behind the name what its bearer is may stand: «الدكتور فلان الفلاني، أستاذ».</summary>
    private const int MostWordsBetween = 2;

    /// <param name="text">The lines of the text, as indexes.</param>
    /// <param name="byline">The author's name, where the metadata give it.</param>
    public static void Apply(PageLayout layout, SavedPage page, SortedSet<int> text, int titleLine, int end, string? byline)
    {
        CutBox(layout, text, titleLine, end, Analyzer.Fold(byline ?? page.Byline ?? ""));
        TakeSignature(layout, page, text, byline);
        CutLife(layout, text, Analyzer.Fold(byline ?? page.Byline ?? ""));
    }

    /// <summary>Under the text the author's name alone opens a box on who that is.</summary>
    private static void CutBox(PageLayout layout, SortedSet<int> text, int titleLine, int end, string name)
    {
        var last = text.Reverse().FirstOrDefault(i => name.Length > 0 && layout.Lines[i].Line is { IsUndecided: true } line && line.Folded == name);
        var box = PageLayout.BoxesAround(layout.Lines[last]).FirstOrDefault(box => box.Count > 1);
        if (last > 0 && box is not null && box.First == last && !box.Contains(titleLine))
        {
            for (var i = last; i < Math.Min(box.End, end); i++)
            {
                layout.Lines[i].Line.Cut("author-box");
            }
        }
    }

    /// <summary>A bold name that ends the text.</summary>
    private static void TakeSignature(PageLayout layout, SavedPage page, SortedSet<int> text, string? byline)
    {
        if (LastOf(layout, text).FirstOrDefault() is not { IsBold: true, WordCount: <= MostWordsOfSignature } line || !BylineRule.IsName(page, line.Line))
        {
            return;
        }

        if ((byline ?? page.Byline) is null)
        {
            page.Byline = line.Text;
            line.Line.Is(PagePart.Byline, "signature");
        }
        else
        {
            line.Line.Cut("credit");
        }
    }

    /// <summary>«فلان كاتب وباحث …», «* أستاذ بجامعة …»: from there on to the end.</summary>
    private static void CutLife(PageLayout layout, SortedSet<int> text, string name)
    {
        var lines = LastOf(layout, text).Take(LastLines).ToList();
        var life = lines.FindLastIndex(line => IsLife(line.Line, name));
        for (var i = 0; i <= life; i++)
        {
            lines[i].Line.Cut("author-box");
        }
    }

    private static bool IsLife(PageLine line, string name)
    {
        var isNamed = name.Length > 0 && line.Folded.StartsWith(name + " ", StringComparison.Ordinal);
        var isNoted = line.Words.Count <= MostWordsOfLife && (line.Text[0] == '*' || !line.EndsSentence);
        var first = isNamed ? name.Count(' ') + 1 : 0;
        var reach = isNamed ? MostWordsBetween + 1 : 1;
        return (isNamed || isNoted) && line.Kind is BlockKind.Paragraph
            && line.Words.Skip(first).Take(reach).Any(word => NewspaperWords.Contains(WordKind.Occupation, word.Exact));
    }

    /// <summary>The text from its end backwards.</summary>
    private static IEnumerable<LayoutLine> LastOf(PageLayout layout, SortedSet<int> text) =>
        text.Reverse().Select(i => layout.Lines[i]).Where(line => line.Line.IsUndecided);
}
