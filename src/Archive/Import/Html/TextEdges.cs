using Archive.Articles;
using Archive.Import.SavedPages;
using Archive.Import.SavedPages.Rules;

namespace Archive.Import.Html;

/// <summary>What touches the text above and below and is not of it: slogans, boards of figures, headings over nothing.</summary>
internal static class TextEdges
{
    private const int MostWordsOfFact = 8;
    private const int FewestFacts = 3;

    /// <summary>Above the headline stands whose page it is: «الشمال جريدة يومية مستقلة».</summary>
    public static void CutSlogans(PageLayout layout, SavedPage page, int first, int titleLine, IReadOnlyDictionary<string, string> names)
    {
        foreach (var line in layout.Lines.Take(titleLine).Skip(first).Select(line => line.Line).Where(SiteName.IsSlogan))
        {
            page.Source ??= SiteName.Read(line, names);
            line.Cut("slogan");
        }
    }

    /// <summary>The score, the weather: a box of short lines and numbers above the first paragraph.</summary>
    public static void CutFacts(PageLayout layout, SortedSet<int> text, int first, int titleLine)
    {
        var paragraph = text.FirstOrDefault(i => i > titleLine && layout.Lines[i] is { Line: { IsUndecided: true, IsProse: true }, Kind: not BlockKind.Caption }, -1);
        for (var i = Math.Max(titleLine + 1, first); i < paragraph; i++)
        {
            var box = PageLayout.BoxesAround(layout.Lines[i]).TakeWhile(box => !box.Contains(paragraph) && !box.Contains(titleLine)).LastOrDefault();
            if (box is { Count: >= FewestFacts, Tag: not ("table" or "ul" or "ol" or "tr") })
            {
                CutFacts([.. layout.Lines.Take(box.End).Skip(box.First)]);
                i = box.End - 1;
            }
        }
    }

    private static void CutFacts(List<LayoutLine> box)
    {
        var facts = box.FindAll(line => line.Line.IsUndecided);
        if (box.TrueForAll(line => line.WordCount <= MostWordsOfFact && !line.Line.EndsSentence)
            && facts.Count(line => line.Text.Any(char.IsDigit)) * 3 >= box.Count)
        {
            facts.ForEach(line => line.Line.Cut("facts"));
        }
    }

    /// <summary>A heading over nothing opens what was cut below it.</summary>
    public static void CutHeadingsAtEnd(PageLayout layout, SortedSet<int> text)
    {
        foreach (var line in text.Reverse().Select(i => layout.Lines[i]).Where(line => line.Line.IsUndecided).TakeWhile(line => line.Kind == BlockKind.Heading))
        {
            line.Line.Cut("outside");
        }
    }
}
