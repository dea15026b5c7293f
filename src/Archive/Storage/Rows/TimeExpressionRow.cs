namespace Archive.Storage.Rows;

internal sealed class TimeExpressionRow
{
    public long ArticleId { get; set; }
    public long Field { get; set; }
    public long Start { get; set; }
    public long Length { get; set; }
    public long FromAt { get; set; }
    public long ToAt { get; set; }
    public string Precision { get; set; } = "";
}
