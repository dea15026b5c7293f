namespace Archive.Storage.Rows;

/// <summary>The table gathering.</summary>
internal sealed class GatheringRow
{
    public long EntityId { get; set; }
    public long? IntoId { get; set; }
    public string? Reason { get; set; }
    public string? Evidence { get; set; }
    public string? Doubt { get; set; }
    public string MayBe { get; set; } = "[]";
}
