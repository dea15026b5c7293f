namespace Archive.Storage.Rows;

/// <summary>The table original.</summary>
internal sealed class OriginalRow
{
    public long ArticleId { get; set; }
    public string Sha256 { get; set; } = "";
    public string MediaType { get; set; } = "";
    public string ReceivedAt { get; set; } = "";
    public byte[] Bytes { get; set; } = [];
}
