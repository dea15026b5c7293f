using Archive.Arabic.Dates;
using Archive.Entities;
using Archive.Quotes;

namespace Archive.Import;

/// <summary>An article ready to be stored: what was extracted, the names in it, and where it came from.</summary>
public sealed record EnrichedArticle
{
    public required SourceRecord Source { get; init; }

    public required ExtractedArticle Article { get; init; }

    /// <summary>Mentions by field: 0 the title, 1 the standfirst, 2 the keywords, 3 and on the blocks of the body.</summary>
    public required IReadOnlyList<IReadOnlyList<Mention>> Mentions { get; init; }

    /// <summary>What the article calls the persons that it names, in order.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>The times that the article names, by field.</summary>
    public IReadOnlyList<IReadOnlyList<TimeExpression>> Times { get; init; } = [];

    /// <summary>What stands between quotation marks in the body, in order, and who says it.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>The versions of the extraction and of the register that made it.</summary>
    public required string Enrichment { get; init; }

    /// <summary>The texts of an article in the order of its fields; keywords one a line.</summary>
    public static IReadOnlyList<string> FieldsOf(ExtractedArticle article) =>
        [article.Title, article.Standfirst ?? "", string.Join('\n', article.Keywords), .. article.Body.Select(block => block.Text)];
}
