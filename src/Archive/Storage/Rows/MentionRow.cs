namespace Archive.Storage.Rows;

/// <summary>The table mention.</summary>
internal sealed class MentionRow
{
    public long ArticleId { get; set; }
    public long Field { get; set; }
    public long Start { get; set; }
    public long Length { get; set; }
    public long EntityId { get; set; }
    public string Text { get; set; } = "";
    public long? ToldId { get; set; }
}
