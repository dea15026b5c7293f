namespace Archive.Storage.Rows;

/// <summary>The table author.</summary>
internal sealed class AuthorRow
{
    public long Id { get; set; }
    public string Name { get; set; } = "";
}
