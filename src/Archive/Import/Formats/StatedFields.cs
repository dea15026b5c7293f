using Archive.Articles;
using Archive.Import.SavedPages;

namespace Archive.Import.Formats;

/// <summary>
/// What a container states about its article (an object of JSON, a row, a feed's item, front matter). It knows better than the
/// page: what is stated here wins over what is found in the body.
/// </summary>
internal sealed record StatedFields
{
    private static readonly Dictionary<string, string> NoNames = [];

    public string? Title { get; init; }

    public string? Standfirst { get; init; }

    public string? Byline { get; init; }

    public string? Dateline { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    /// <summary>The date as it is written.</summary>
    public string? Published { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Where it begins, for what is cut from it.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The article with these fields around a body of plain text, a paragraph a line.</summary>
    /// <exception cref="ImportException">There is neither a title nor a word of text.</exception>
    public ExtractedArticle AroundText(string? text) =>
        Around(Block.Paragraphs(PageText.ReadLines(text ?? "").Select(line => line.Text)));

    /// <summary>The article with these fields around a body; without a title the body's opening is one.</summary>
    /// <exception cref="ImportException">There is neither a title nor a word of text.</exception>
    public ExtractedArticle Around(IReadOnlyList<Block> body)
    {
        var title = Title;
        var blocks = body.ToList();
        if (title is null)
        {
            title = TakeTitle(blocks) ?? throw new ImportException("There is neither a title nor a text with a word in it.", Line, cause: RefusalCause.NoArticle);
        }

        return Over(new ExtractedArticle
        {
            Title = title,
            Dateline = blocks.Count > 0 ? SavedPages.Rules.Dateline.Read(blocks[0].Text, NoNames)?.Place : null,
            Body = blocks,
        });
    }

    /// <summary>The article that a page showed, with these fields in the place of what was found.</summary>
    public ExtractedArticle Over(ExtractedArticle article)
    {
        var published = StatedDate.Read(Published);
        return article with
        {
            Title = Title ?? article.Title,
            Standfirst = Standfirst ?? article.Standfirst,
            Byline = Byline ?? article.Byline,
            Dateline = Dateline ?? article.Dateline,
            Source = Source ?? article.Source,
            Url = Url ?? article.Url,
            Published = published ?? article.Published,
            Keywords = Keywords.Count > 0 ? Keywords : article.Keywords,
            Doubts = published is null && Published is not null ? [.. article.Doubts, new Doubt("date-not-understood", Published)] : article.Doubts,
        };
    }

    /// <summary>The first line where it is no paragraph and others follow it; else its first sentence, and the line stays.</summary>
    private static string? TakeTitle(List<Block> blocks)
    {
        var first = blocks.FindIndex(block => block.Kind != BlockKind.Caption && new PageLine(1, block.Text).Words.Count > 0);
        if (first < 0)
        {
            return null;
        }

        var text = blocks[first].Text;
        if (new PageLine(1, text).IsProse || first + 1 == blocks.Count)
        {
            return Headline.Of(text);
        }

        blocks.RemoveAt(first);
        return text;
    }
}
