namespace Archive.Storage.Rows;

/// <summary>The table entity.</summary>
internal sealed class EntityRow
{
    public long Id { get; set; }
    public string Key { get; set; } = "";
    public string Type { get; set; } = "";
    public string Name { get; set; } = "";
    public string? Note { get; set; }
    public string Aliases { get; set; } = "[]";
    public string Latin { get; set; } = "[]";
    public long Listed { get; set; }
    public long Found { get; set; }
    public long? SameAs { get; set; }
    public long Hidden { get; set; }
    public string? ToldName { get; set; }
}
