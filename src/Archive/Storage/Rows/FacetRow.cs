namespace Archive.Storage.Rows;

/// <summary>The table facet.</summary>
internal sealed class FacetRow
{
    public long Row { get; set; }
    public long LastDay { get; set; }
    public long Precision { get; set; }
    public long SourceId { get; set; }
    public byte[] Entities { get; set; } = [];
    public long AuthorId { get; set; }
    public byte[] Times { get; set; } = [];
    public long Text { get; set; }
}
