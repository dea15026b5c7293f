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
    private const int MostLinesOfPullQuote = 3;

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

    /// <summary>When the issue came out in which the article stands.</summary>
    public PublicationDate? IssueDate => Html.IssueDate.Find(_layout, _titleLine);

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
        PagePart.Byline when article.Byline is null || !line.Text.Contains(article.Byline, StringComparison.Ordinal) => "credit",
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

            Page.Url ??= index < _titleLine && CounterRule.IsAddress(line.Text) ? line.Text : null;
            saved.Cut(RuleOf(line));
        }
        else if (line.Kind == BlockKind.Caption && index > _titleLine && index < _text.Max)
        {
            saved.Is(PagePart.Paragraph, "caption");
        }
        else if (index < _firstParagraph && line.WordCount <= MostWordsOfName && IsInByline(line) && PublishedLine.Read(saved) is null)
        {
            TakeByline(saved);
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

    private bool IsInByline(LayoutLine line) =>
        PageLayout.BoxesAround(line).Any(box => box.Role == PageRole.Byline && !box.Contains(_titleLine));

    private void TakeByline(PageLine line)
    {
        if (line.Announces || Page.Byline is not null)
        {
            // A label without a name, or what the author is.
            line.Cut("credit");
            return;
        }

        Page.Byline = BylineRule.WithoutLabel(line);
        line.Is(PagePart.Byline, "byline");
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

        TextEdges.CutSlogans(_layout, Page, _first, _titleLine, names);
        CaptionRule.Apply(Page, names);
        StandfirstLine.Take(_layout, _titleLine, _text, _first, _end, metadata.Descriptions);
        TextEdges.CutFacts(_layout, _text, _first, _titleLine);
        DatelineRule.Apply(Page, names);
        BylineRule.Apply(Page, names);
        PullQuoteRule.Apply(Page);
        CutPullQuoteSources();
        SignOffRule.Apply(Page);
        AuthorLines.Apply(_layout, Page, _text, _titleLine, _end, metadata.Byline);
        for (var i = _first; i < _end; i++)
        {
            var line = _layout.Lines[i];
            if (line.Line.IsUndecided && !_text.Contains(i))
            {
                line.Line.Cut("outside");
            }
            else if (line.Line.IsUndecided && line.IsLabelledLink && line.Box.Tag != "li")
            {
                line.Line.Cut("related");
            }
            else if (line.Line.IsUndecided && IsHeading(line))
            {
                line.Line.Kind = BlockKind.Heading;
            }
        }

        TextEdges.CutHeadingsAtEnd(_layout, _text);
        ParagraphRule.Apply(Page);
    }

    /// <summary>Whose words a pull quote is stands in its box.</summary>
    private void CutPullQuoteSources()
    {
        foreach (var i in _text.Where(i => _layout.Lines[i].Line.Rule == "pull-quote"))
        {
            var box = PageLayout.BoxesAround(_layout.Lines[i]).First(box => box.Count > 1 || box.Parent is null);
            for (var j = box.First; j < box.End && box.Count <= MostLinesOfPullQuote; j++)
            {
                if (_layout.Lines[j].Line is { IsUndecided: true, IsProse: false } line)
                {
                    line.Cut("pull-quote");
                }
            }
        }
    }

    private static bool IsHeading(LayoutLine line) =>
        line.IsBold && line.Kind == BlockKind.Paragraph && line.WordCount <= MostWordsOfHeading && line.Text[^1] is not ('.' or '،');
}
