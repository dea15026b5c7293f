using Archive.Articles;

namespace Archive.Import.SavedPages;

/// <summary>
/// The lines of a saved page while the rules judge them one after the other. What a rule has decided, later rules leave alone.
/// </summary>
internal sealed class SavedPage
{
    public SavedPage(IReadOnlyList<PageLine> lines)
    {
        Lines = lines;
        Words = new PageWords(lines);
    }

    public IReadOnlyList<PageLine> Lines { get; }

    public PageWords Words { get; }

    public string? Title { get; set; }

    public string? Byline { get; set; }

    public string? Dateline { get; set; }

    /// <summary>The line that the dateline opens; -1 where none does.</summary>
    public int DatelineAt { get; set; } = -1;

    public string? Source { get; set; }

    public string? Url { get; set; }

    public PublicationDate? Published { get; set; }

    public List<string> Keywords { get; } = [];

    /// <summary>What was cut off lines that stay: the site's name behind the title.</summary>
    public List<CutLine> Ends { get; } = [];

    /// <summary>Where the body begins: the first paragraph that is not the page's first line; the end where there is none.</summary>
    public int BodyStart
    {
        get
        {
            // Before the title is known the first line is held for it, however much it looks like a paragraph.
            for (var i = Title is null ? Next(0) + 1 : 0; i < Lines.Count; i++)
            {
                if (Lines[i] is { IsUndecided: true, IsProse: true })
                {
                    return i;
                }
            }

            return Lines.Count;
        }
    }

    /// <summary>The last line that reads like a paragraph; -1 where none does.</summary>
    public int LastProse
    {
        get
        {
            var i = Lines.Count - 1;
            while (i >= 0 && !(Lines[i].IsUndecided && Lines[i].IsProse))
            {
                i--;
            }

            return i;
        }
    }

    public static SavedPage Read(string text) =>
        new([.. WrappedLines.Join(PageText.ReadLines(text)).Select(line => new PageLine(line.Number, line.Text))]);

    /// <summary>The first undecided line from <paramref name="index"/> on; the number of lines where there is none.</summary>
    public int Next(int index)
    {
        while (index < Lines.Count && !Lines[index].IsUndecided)
        {
            index++;
        }

        return index;
    }

    /// <summary>The undecided lines from one index up to, and without, another.</summary>
    public IEnumerable<PageLine> Undecided(int from, int to) => Lines.Take(to).Skip(from).Where(line => line.IsUndecided);

    public ExtractedArticle ToArticle() => new()
    {
        Title = Title!,
        Standfirst = Lines.FirstOrDefault(line => line.Part == PagePart.Standfirst)?.Text,
        Byline = Byline,
        Dateline = Dateline,
        Source = Source,
        Url = Url,
        Published = Published,
        Keywords = [.. Keywords.Distinct()],
        Body = [.. Lines.Where(line => line.Part == PagePart.Paragraph).Select(line => new Block(line.Kind, line.Text))],
        Cut = [.. Lines.Where(line => line.Part == PagePart.Cut).Select(line => new CutLine(line.Number, line.Text, line.Rule!))
            .Concat(Ends).OrderBy(cut => cut.Line)],
    };
}
