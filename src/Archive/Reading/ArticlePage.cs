using Archive.Import;

namespace Archive.Reading;

/// <summary>Everything the page of one article shows.</summary>
public sealed record ArticlePage
{
    public required string Key { get; init; }

    public required string SourceId { get; init; }

    public required string PlainTitle { get; init; }

    public required IReadOnlyList<TextRun> Title { get; init; }

    public IReadOnlyList<TextRun> Standfirst { get; init; } = [];

    public IReadOnlyList<ShownBlock> Body { get; init; } = [];

    /// <summary>In how many places words of the search stand; <see cref="TextRun.Place"/> numbers them.</summary>
    public int Places { get; init; }

    public string? Byline { get; init; }

    public string? Dateline { get; init; }

    public string? Source { get; init; }

    public string? Url { get; init; }

    public PublicationDate? Published { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<CutLine> Cut { get; init; } = [];

    /// <summary>What its source says and is not believed.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>Entities named in the article; <see cref="EntityLink.Articles"/> counts the mentions here.</summary>
    public IReadOnlyList<EntityLink> Entities { get; init; } = [];

    /// <summary>What the article quotes, in its order, where it says whose words they are.</summary>
    public IReadOnlyList<QuoteLink> Quotes { get; init; } = [];

    /// <summary>When the archive first took the article in, UTC.</summary>
    public DateTime ImportedAt { get; init; }

    /// <summary>Whether the file was gone when the archive last looked.</summary>
    public bool SourceMissing { get; init; }

    /// <summary>SHA-256 of the original bytes, lower-case hex.</summary>
    public required string OriginalSha256 { get; init; }

    /// <summary>Size of the original in bytes.</summary>
    public long OriginalLength { get; init; }

    public ArticleCopies Copies { get; init; } = ArticleCopies.None;

    /// <summary>The next older article in time; null at the end and for undated ones.</summary>
    public ArticleLink? Older { get; init; }

    public ArticleLink? Newer { get; init; }
}
