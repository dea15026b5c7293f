namespace Archive.Storage.Rows;

/// <summary>The table lens_term.</summary>
internal sealed class LensTermRow
{
    public long Id { get; set; }
    public long LensId { get; set; }
    public string Key { get; set; } = "";
    public string Label { get; set; } = "";
    public string Forms { get; set; } = "[]";
    public long Position { get; set; }
}
