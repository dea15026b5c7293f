namespace Archive.Storage.Rows;

/// <summary>The table lens.</summary>
internal sealed class LensRow
{
    public long Id { get; set; }
    public string Key { get; set; } = "";
    public string Title { get; set; } = "";
    public string Note { get; set; } = "";
    public string Exceptions { get; set; } = "[]";
    public long Position { get; set; }
}
