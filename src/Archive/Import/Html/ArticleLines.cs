using Archive.Articles;
using Archive.Import.SavedPages;
using Archive.Import.SavedPages.Rules;

namespace Archive.Import.Html;

/// <summary>Judges the lines around and in the text by the rules for saved pages, with what the page's structure says beforehand.</summary>
internal sealed class ArticleLines
{
    /// <summary>How far above the headline the date or the section may stand.</summary>
    private const int LinesAbove = 8;

    /// <summary>How far below the column the source or the date may stand.</summary>
    private const int LinesBelow = 4;

    private const int MostWordsOfHeadLine = 25;
    private const int MostWordsOfHeading = 15;
    private const int MostWordsOfName = 8;

    private readonly PageLayout _layout;
    private readonly int _titleLine;
    private readonly SortedSet<int> _text;
    private readonly int _first;
    private readonly int _end;
    private readonly int _firstParagraph;

    private ArticleLines(PageLayout layout, int titleLine, PageBox column, SortedSet<int> text)
    {
        (_layout, _titleLine, _text) = (layout, titleLine, text);
        _first = Math.Max(0, (titleLine < 0 ? text.Min : Math.Min(titleLine, text.Min)) - LinesAbove);
        _end = Math.Min(layout.Lines.Count, Math.Max(column.End, text.Max + 1) + LinesBelow);
        _firstParagraph = text.FirstOrDefault(i => layout.Lines[i] is { IsContent: true, Kind: not BlockKind.Caption, Line.IsProse: true }, text.Max);
        Page = new SavedPage([.. layout.Lines.Take(_end).Skip(_first).Select(line => line.Line)]);
    }

    public SavedPage Page { get; }

    /// <summary>The <c>datetime</c> of the first time element at the article's head.</summary>
    public string? Time { get; private set; }

    public static ArticleLines Judge(
        PageLayout layout, int titleLine, MainText text, PageMetadata metadata, IReadOnlyDictionary<string, string> names)
    {
        var lines = new ArticleLines(layout, titleLine, text.Column, text.Lines);
        lines.Page.Source = metadata.Source;
        lines.Page.Title = TitleChoice.Of(lines.Page, titleLine < 0 ? null : layout.Lines[titleLine], metadata.Titles, names);
        for (var i = lines._first; i < lines._end; i++)
        {
            lines.JudgeByStructure(i);
        }

        lines.ApplyRules(metadata, names);
        return lines;
    }

    /// <summary>Whether anything is left that can be read.</summary>
    public bool HasText => Page.Lines.Any(line => line is { Part: PagePart.Paragraph, Kind: not BlockKind.Caption, Words.Count: > 0 });

    /// <summary>Everything on the page that is not of the article: other lines, and what the metadata gave better.</summary>
    public IEnumerable<(int Index, CutLine Cut)> CutFrom(ExtractedArticle article)
    {
        for (var i = 0; i < _layout.Lines.Count; i++)
        {
            var line = _layout.Lines[i];
            if ((i < _first || i >= _end ? RuleOf(line) : RuleOf(line.Line, article)) is { } rule)
            {
                yield return (i, new CutLine(line.Number, line.Text, rule));
            }
        }
    }

    private static string? RuleOf(PageLine line, ExtractedArticle article) => line.Part switch
    {
        PagePart.Cut => line.Rule,
        PagePart.Title when article.Title != line.Text => "repeated-title",
        PagePart.Byline when !line.Text.Contains(article.Byline!, StringComparison.Ordinal) => "credit",
        PagePart.PublishedLine when article.Published?.Evidence != line.Text => "other-date",
        PagePart.Keywords when !article.Keywords.All(keyword => line.Text.Contains(keyword, StringComparison.Ordinal)) => "keywords-label",
        _ => null,
    };

    private static string RuleOf(LayoutLine line) => line.IsContent ? "outside" : line.Chrome.Rule();

    private void JudgeByStructure(int index)
    {
        var (line, saved) = (_layout.Lines[index], _layout.Lines[index].Line);
        if (index == _titleLine)
        {
            saved.Is(PagePart.Title, "title");
        }
        else if (!line.IsContent)
        {
            if (line.Chrome == PageRole.Hidden && index < _firstParagraph && PublishedLine.Read(saved) is not null)
            {
                // What is hidden from the eye or from screen readers says the date in full: the rule for dates may take it.
                return;
            }

            saved.Cut(RuleOf(line));
        }
        else if (line.Kind == BlockKind.Caption && index > _titleLine && index < _text.Max)
        {
            saved.Is(PagePart.Paragraph, "caption");
        }
        else if (index < _firstParagraph && line.Box.Role == PageRole.Byline && line.WordCount <= MostWordsOfName && Page.Byline is null)
        {
            Page.Byline = BylineRule.WithoutLabel(saved);
            saved.Is(PagePart.Byline, "byline");
        }
        else if (_text.Contains(index) ? line.IsLinked : line.IsLinked || line.WordCount > MostWordsOfHeadLine)
        {
            saved.Cut(_text.Contains(index) && index > _firstParagraph ? "related-headline" : "outside");
        }
        else if (line.IsTime && PublishedLine.Read(saved) is null)
        {
            saved.Cut("other-date");
        }

        Time ??= index < _text.Max && line.IsContent ? line.Time : null;
    }

    private void ApplyRules(PageMetadata metadata, IReadOnlyDictionary<string, string> names)
    {
        OrnamentRule.Apply(Page);
        KeywordRule.Apply(Page);
        FurnitureRule.Apply(Page);
        CounterRule.Apply(Page);
        SectionRule.Apply(Page);
        PublishedLineRule.Apply(Page);
        if (Page.Title is not null)
        {
            TitleRule.CutRepetitions(Page);
        }

        CaptionRule.Apply(Page, names);
        TakeStandfirst(metadata.Descriptions);
        DatelineRule.Apply(Page, names);
        BylineRule.Apply(Page, names);
        PullQuoteRule.Apply(Page);
        CutAuthorBox(metadata.Byline ?? Page.Byline);
        for (var i = _first; i < _end; i++)
        {
            var line = _layout.Lines[i];
            if (line.Line.IsUndecided && !_text.Contains(i))
            {
                line.Line.Cut("outside");
            }
            else if (line.Line.IsUndecided && IsHeading(line))
            {
                line.Line.Kind = BlockKind.Heading;
            }
        }

        ParagraphRule.Apply(Page);
    }

    private static bool IsHeading(LayoutLine line) =>
        line.IsBold && line.Kind == BlockKind.Paragraph && line.WordCount <= MostWordsOfHeading && line.Text[^1] is not ('.' or '،');

    /// <summary>
    /// The line under the headline that its name, its tag or its place outside the text sets apart, or that the metadata give as the
    /// description and the text in another shape.
    /// </summary>
    private void TakeStandfirst(IReadOnlyList<string> descriptions)
    {
        var index = Math.Max(_titleLine + 1, _first);
        while (index < _end && !(_layout.Lines[index] is { Line.IsUndecided: true, WordCount: > 4 }))
        {
            index++;
        }

        if (index >= _end || _titleLine < 0)
        {
            return;
        }

        var line = _layout.Lines[index];
        var next = _text.FirstOrDefault(i => i > index && _layout.Lines[i].Line.IsUndecided);
        var isApart = !_text.Contains(index) || (next > 0 && _layout.Lines[next].Box.Shape != line.Box.Shape) || line.IsBold;
        var isNamed = line.Box.Role == PageRole.Standfirst
            || (line.Kind == BlockKind.Heading && (!_text.Contains(index) || line.Box.Parent == _layout.Lines[_titleLine].Box.Parent));
        if (next > 0 && (isNamed || (isApart && (!_text.Contains(index) || descriptions.Any(each => IsSame(each, line))))))
        {
            line.Line.Is(PagePart.Standfirst, "standfirst");
        }
    }

    /// <summary>Under the text the author's name alone opens a box on who that is.</summary>
    private void CutAuthorBox(string? byline)
    {
        var name = Arabic.Text.Analyzer.Fold(byline ?? "");
        var last = _text.Reverse().FirstOrDefault(i => name.Length > 0 && _layout.Lines[i].Line is { IsUndecided: true } line && line.Folded == name);
        var box = PageLayout.BoxesAround(_layout.Lines[last]).FirstOrDefault(box => box.Count > 1);
        if (last > 0 && box is not null && box.First == last && !box.Contains(_titleLine))
        {
            for (var i = last; i < Math.Min(box.End, _end); i++)
            {
                _layout.Lines[i].Line.Cut("author-box");
            }
        }
    }

    private static bool IsSame(string description, LayoutLine line) => Arabic.Text.Analyzer.Fold(description) == line.Line.Folded;
}
