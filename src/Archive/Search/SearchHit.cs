using Archive.Import;

namespace Archive.Search;

/// <summary>An article in a list of results.</summary>
/// <param name="Key">The permalink's key: the article stands at <c>/a/{Key}</c>.</param>
/// <param name="SourceId">The id that its source gave it, or the file's path.</param>
/// <param name="Snippet">The place in the text where the words stand closest together; its beginning without words.</param>
/// <param name="Paragraph">The paragraph that the snippet is from, from 1; 0 where it is from none.</param>
public sealed record SearchHit(
    string Key, string SourceId, Passage Title, Passage Snippet, int Paragraph,
    PublicationDate? Published, string? Source, double Score)
{
    /// <summary>More places in the text, after the snippet in importance; each with its paragraph, from 1.</summary>
    public IReadOnlyList<(Passage Passage, int Paragraph)> MoreSnippets { get; init; } = [];

    /// <summary>Articles with the same text, whether they match or not, the earliest first; the first few of <see cref="CopyCount"/>.</summary>
    public IReadOnlyList<FoldedCopy> Copies { get; init; } = [];

    public int CopyCount { get; init; }

    /// <summary>How many of the matches this hit stands for beside itself.</summary>
    public int Folded { get; init; }

    /// <summary>Words of the query, as typed, that the article does not have; empty for a full match.</summary>
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>Why it was found: what each word of the query adds. Filled where <see cref="SearchQuery.Explain"/> asks for it.</summary>
    public IReadOnlyList<WordMatch> Explanation { get; init; } = [];
}
