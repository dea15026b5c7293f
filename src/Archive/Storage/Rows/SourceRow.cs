namespace Archive.Storage.Rows;

/// <summary>The table source.</summary>
internal sealed class SourceRow
{
    public long Id { get; set; }
    public string Name { get; set; } = "";
}
