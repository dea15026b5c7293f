namespace Archive.Storage.Rows;

internal sealed class RefusalRow
{
    public string Path { get; set; } = "";
    public long Line { get; set; }
    public string Reason { get; set; } = "";
    public string Cause { get; set; } = "";
    public long Run { get; set; }
    public string SeenAt { get; set; } = "";
}
