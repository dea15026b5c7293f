namespace Archive.Import;

/// <summary>A line of a .jsonl file: the article on it, or why it was refused. Exactly one of the two is there.</summary>
/// <param name="Number">From 1; empty lines count and are left out.</param>
/// <param name="Bytes">
/// The line as it stands in the file (after decompression), without its line feed; empty where it was too long to be kept.
/// </param>
public sealed record JsonLine(int Number, ReadOnlyMemory<byte> Bytes)
{
    public ExtractedArticle? Article { get; init; }

    /// <summary>The value of "id", numbers as they are written; null where there is none.</summary>
    public string? SourceId { get; init; }

    /// <summary>The value of "category".</summary>
    public string? Category { get; init; }

    public ImportException? Refusal { get; init; }
}
