using Archive.Articles;
using Archive.Import.SavedPages;
using Archive.Import.SavedPages.Rules;

namespace Archive.Import.Html;

/// <summary>Finds the line of the page that is the article's headline: the heading that says what the metadata say.</summary>
internal static class TitleLine
{
    private const int FewestWords = 3;
    private const int MostWords = 45;
    private const int LinesAbove = 3;
    private const double SameTitle = 0.6;

    /// <summary>What a heading gains by being the page's own.</summary>
    private const double TopHeading = 1.5;

    /// <summary>Its index; -1 where no line is one.</summary>
    /// <param name="titles">What the metadata call the page, the best first.</param>
    public static int Find(PageLayout layout, IReadOnlyList<string> titles)
    {
        var stated = titles.Select(title => new PageLine(0, title)).ToList();
        return Best(layout, stated)
            ?? First(layout, line => line.IsTopHeading && !line.IsLinked && line.WordCount >= FewestWords && !IsOfSite(line))
            ?? First(layout, line => line.Box.Role == PageRole.Title && !line.IsLinked && line.WordCount >= FewestWords)
            ?? First(layout, line => !line.IsLinked && line.WordCount > FewestWords && stated.Exists(title => title.Words.Count > FewestWords && Agree(line.Line, title)))
            ?? -1;
    }

    /// <summary>The heading with most of what the metadata say: the newspaper's name may stand in both.</summary>
    private static int? Best(PageLayout layout, List<PageLine> stated)
    {
        var (best, most) = ((int?)null, 0.0);
        for (var i = 0; i < layout.Lines.Count; i++)
        {
            var line = layout.Lines[i];
            if (IsTitle(line) && (line.IsTopHeading || !line.IsLinked) && line.Text.Length < MostWords * 10)
            {
                var share = stated.Where(title => Agree(line.Line, title)).Select(title => Likeness(line.Line, title)).DefaultIfEmpty().Max();
                share *= line.IsTopHeading ? TopHeading : 1;
                (best, most) = share > most ? (i, share) : (best, most);
            }
        }

        return best;
    }

    private static double Likeness(PageLine a, PageLine b) =>
        (double)Words(a).Intersect(Words(b)).Count() / Math.Max(a.Words.Count, b.Words.Count);

    /// <summary>Where no line is named as the headline: the heading or the bold line above the text.</summary>
    public static int Above(PageLayout layout, MainText text)
    {
        for (var i = Math.Max(0, text.Lines.Min - LinesAbove); i < text.Lines.Max && !layout.Lines[i].Line.IsProse; i++)
        {
            if (layout.Lines[i] is { IsContent: true, IsLinked: false, WordCount: >= FewestWords } line && (line.IsBold || line.Kind == BlockKind.Heading)
                && PublishedLine.Read(line.Line) is null)
            {
                return i;
            }
        }

        return -1;
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

    private static HashSet<string> Words(PageLine line) => [.. line.Words.Select(word => word.Exact)];
}
