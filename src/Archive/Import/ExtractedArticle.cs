using Archive.Articles;

namespace Archive.Import;

/// <summary>An article as it was found in a source: its parts, its date with evidence, and what was cut.</summary>
public sealed record ExtractedArticle
{
    /// <summary>The headline; never empty.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence under the headline that sums the article up.</summary>
    public string? Standfirst { get; init; }

    /// <summary>Who wrote it, as the source names them.</summary>
    public string? Byline { get; init; }

    /// <summary>The place the report is from: «الرباط - …».</summary>
    public string? Dateline { get; init; }

    /// <summary>The newspaper's or site's name.</summary>
    public string? Source { get; init; }

    public string? Url { get; init; }

    public PublicationDate? Published { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The text with its headings, lists, quotes and captions, in order.</summary>
    public IReadOnlyList<Block> Body { get; init; } = [];

    /// <summary>The running text, a string a block, without line breaks: everything but captions.</summary>
    public IReadOnlyList<string> Paragraphs => Block.RunningText(Body);

    public IReadOnlyList<CutLine> Cut { get; init; } = [];

    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}
