namespace Archive.Storage.Rows;

/// <summary>The table role.</summary>
internal sealed class RoleRow
{
    public long ArticleId { get; set; }
    public long Field { get; set; }
    public long Start { get; set; }
    public long Length { get; set; }
    public long EntityId { get; set; }
    public string Text { get; set; } = "";
}
