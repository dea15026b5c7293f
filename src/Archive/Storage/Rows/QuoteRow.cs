namespace Archive.Storage.Rows;

/// <summary>The table quote.</summary>
internal sealed class QuoteRow
{
    public long ArticleId { get; set; }
    public long Field { get; set; }
    public long Start { get; set; }
    public long Length { get; set; }
    public string Text { get; set; } = "";
    public string Kind { get; set; } = "";
    public string? Speaker { get; set; }
    public long? EntityId { get; set; }
}
