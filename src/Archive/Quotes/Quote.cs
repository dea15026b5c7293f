using Archive.Arabic.Quotes;
using Archive.Entities;

namespace Archive.Quotes;

/// <summary>A passage between quotation marks in an article's body, and who is said to speak.</summary>
public sealed record Quote
{
    /// <summary>The number of its block among the article's fields (see the table mention).</summary>
    public required int Field { get; init; }

    /// <summary>Of the running text's paragraphs, from 1; captions are none.</summary>
    public required int Paragraph { get; init; }

    /// <summary>Where the words begin in the block's text, in UTF-16 code units; the mark is outside.</summary>
    public required int Start { get; init; }

    /// <summary>In UTF-16 code units.</summary>
    public required int Length { get; init; }

    /// <summary>The words without their marks.</summary>
    public required string Text { get; init; }

    public required QuoteKind Kind { get; init; }

    /// <summary>The speaker as the article names them; null where it gives no sign.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whom the register knows the speaker as.</summary>
    public Entity? Entity { get; init; }
}
