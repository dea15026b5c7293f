using Archive.Articles;
using Archive.Import.SavedPages;

namespace Archive.Import.Html;

/// <summary>Finds the line of the page that is the article's headline: the heading that says what the metadata say.</summary>
internal static class TitleLine
{
    private const int FewestWords = 3;
    private const int MostWords = 45;
    private const double SameTitle = 0.6;

    /// <summary>Its index; -1 where no line is one.</summary>
    /// <param name="titles">What the metadata call the page, the best first.</param>
    public static int Find(PageLayout layout, IReadOnlyList<string> titles)
    {
        var stated = titles.Select(title => new PageLine(0, title)).ToList();
        return First(layout, line => line.IsTopHeading && Says(line, stated))
            ?? First(layout, line => line.IsTopHeading && !line.IsLinked && line.WordCount >= FewestWords && !IsOfSite(line))
            ?? First(layout, line => IsTitle(line) && Says(line, stated))
            ?? First(layout, line => line.Box.Role == PageRole.Title && !line.IsLinked && line.WordCount >= FewestWords)
            ?? First(layout, line => !line.IsLinked && Says(line, stated))
            ?? -1;
    }

    /// <summary>Whether most words of the shorter one stand in the other.</summary>
    public static bool Agree(PageLine a, PageLine b)
    {
        var (words, others) = (Words(a), Words(b));
        var fewer = Math.Min(words.Count, others.Count);
        return fewer > 0 && words.Count(others.Contains) >= SameTitle * fewer && (fewer > 1 || words.Count == others.Count);
    }

    private static int? First(PageLayout layout, Func<LayoutLine, bool> isIt)
    {
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            // Long lines are text; their words are not worth reading here.
            if (layout.Lines[i].Text.Length < MostWords * 10 && isIt(layout.Lines[i]))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsTitle(LayoutLine line) => line.Kind == BlockKind.Heading || line.Box.Role == PageRole.Title;

    /// <summary>A heading in the page's head is the newspaper's name.</summary>
    private static bool IsOfSite(LayoutLine line) =>
        PageLayout.BoxesAround(line).Any(box => box.Role is PageRole.Navigation or PageRole.Copyright && box.Tag != "header");

    private static bool Says(LayoutLine line, List<PageLine> titles) =>
        line.WordCount is > 0 and <= MostWords && titles.Exists(title => Agree(line.Line, title));

    private static HashSet<string> Words(PageLine line) => [.. line.Words.Select(word => word.Exact)];
}
