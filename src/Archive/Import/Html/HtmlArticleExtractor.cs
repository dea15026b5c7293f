using Archive.Arabic.Dates;
using Archive.Articles;
using Archive.Import.SavedPages;
using Archive.Import.SavedPages.Rules;

namespace Archive.Import.Html;

/// <summary>
/// Finds the article on a newspaper's page. Metadata say what the article is called, whose it is and when it was published; density of
/// text says where it stands; the rules for saved pages judge the lines there. Every line of the page becomes a part of the article or is
/// kept in <see cref="ExtractedArticle.Cut"/> with the rule that cut it. Takes time in proportion to the page.
/// </summary>
public static class HtmlArticleExtractor
{
    /// <summary>The zones in which newspapers write Arabic, from California to Oman.</summary>
    private static readonly TimeSpan West = TimeSpan.FromHours(-8);
    private static readonly TimeSpan East = TimeSpan.FromHours(4);

    /// <summary>The article in <paramref name="html"/>.</summary>
    /// <param name="html">The whole page, decoded.</param>
    /// <param name="address">The page's address, where it is known from outside the page.</param>
    /// <param name="sourceNames">Folded names of known newspapers → the name to show.</param>
    /// <exception cref="ImportException">There is no article in it; says why and what to do.</exception>
    public static ExtractedArticle Extract(
        string html, string? address = null, IReadOnlyDictionary<string, string>? sourceNames = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        var names = sourceNames ?? new Dictionary<string, string>();
        var document = HtmlPage.Parse(html);
        var metadata = new PageMetadata(PageFactsReader.Read(document), address, names);
        var layout = LayoutReader.Read(document);
        var titleLine = TitleLine.Find(layout, metadata.Titles);
        Surroundings.Mark(layout, titleLine);

        var text = MainText.Find(layout, titleLine, StatedText.Read(metadata.Text).Says);
        if (text is not null && titleLine < 0)
        {
            titleLine = TitleLine.Above(layout, text);
        }

        var lines = text is null ? null : ArticleLines.Judge(layout, titleLine, text, metadata, names);
        return lines is { HasText: true } ? FromPage(lines, metadata)
            : FromMetadata(layout, metadata) ?? throw Refuse(document.QuerySelector("frameset") is not null, layout);
    }

    private static ExtractedArticle FromPage(ArticleLines lines, PageMetadata metadata)
    {
        var page = lines.Page;
        var article = page.ToArticle();
        article = article with
        {
            Title = page.Title ?? Headline.Of(string.Join(" ", article.Paragraphs.Take(1))),
            Byline = BylineOf(metadata.Byline ?? article.Byline, metadata.Source ?? article.Source),
            Source = metadata.Source ?? article.Source,
            Url = metadata.Address ?? article.Url,
            Published = Published(lines, metadata),
            Keywords = metadata.Keywords.Count > 0 ? metadata.Keywords : article.Keywords,
            Doubts = metadata.Doubts,
        };
        return article with { Cut = CutRuns.Join(lines.CutFrom(article)) };
    }

    /// <summary>What is stated in fields before what is shown, what is shown before the address, and an address with a day before the text.</summary>
    private static PublicationDate? Published(ArticleLines lines, PageMetadata metadata)
    {
        var shown = lines.Page.Published;
        var address = PageMetadata.InAddress(metadata.Address);
        return InLocalTime(metadata.Published, shown)
            ?? PageMetadata.DateOf(lines.Time)
            ?? (shown is { Method: "date-line" } ? shown : null)
            ?? (address is { Moment: not null } ? address : null)
            ?? shown
            ?? StatedToday.Find(lines.Page.Lines.Where(line => line.Part is PagePart.Standfirst or PagePart.Paragraph))
            ?? address
            ?? lines.IssueDate;
    }

    /// <summary>«نص: الموقع»: the house is no author.</summary>
    private static string? BylineOf(string? byline, string? source) => byline == source ? null : byline;

    /// <summary>
    /// Fields often give the time in UTC and the page the clock of its place: where the two are whole quarters of an hour apart, as time
    /// zones are, they are one moment.
    /// </summary>
    private static PublicationDate? InLocalTime(PublicationDate? stated, PublicationDate? shown)
    {
        if (stated is not { Offset.Ticks: 0, Precision: <= TimePrecision.Minute } || shown is not { Method: "date-line", Precision: <= TimePrecision.Minute })
        {
            return stated;
        }

        var apart = TimeSpan.FromMinutes(Math.Ceiling((shown.From - stated.From).TotalMinutes));
        return apart >= West && apart <= East && apart.Minutes % 15 == 0
            ? stated with { From = stated.From + apart, To = stated.To + apart, Offset = apart }
            : stated;
    }

    /// <summary>Pages that load their text with a script still give it to search engines.</summary>
    private static ExtractedArticle? FromMetadata(PageLayout layout, PageMetadata metadata)
    {
        var paragraphs = PageText.ReadLines(metadata.Text ?? "").Select(line => line.Text).ToList();
        return paragraphs.Count == 0 ? null : new ExtractedArticle
        {
            Title = metadata.Titles.Count > 0 ? metadata.Titles[0] : Headline.Of(paragraphs[0]),
            Byline = metadata.Byline,
            Source = metadata.Source,
            Url = metadata.Address,
            Published = metadata.Published ?? PageMetadata.InAddress(metadata.Address),
            Keywords = metadata.Keywords,
            Body = Block.Paragraphs(paragraphs),
            Cut = CutRuns.Join(layout.Lines.Select((line, i) =>
                (i, new CutLine(line.Number, line.Text, line.IsContent ? "outside" : line.Chrome.Rule())))),
            Doubts = [.. metadata.Doubts, new Doubt("text-from-metadata", "articleBody")],
        };
    }

    private static ImportException Refuse(bool isFrameset, PageLayout layout) => new(
        isFrameset ? "The page is a frameset: the article is in one of its frames. Open that frame alone and save it."
        : layout.Lines.Count == 0 ? "There is no article on this page: it has no text. If a script loads it, save the page from a browser, once it is shown."
        : "There is no article on this page: all its text is menus, lists and what else newspapers put around one. Save the page with the article open.", cause: RefusalCause.NoArticle);
}
