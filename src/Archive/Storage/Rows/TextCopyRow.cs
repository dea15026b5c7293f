namespace Archive.Storage.Rows;

/// <summary>The table text_copy.</summary>
internal sealed class TextCopyRow
{
    public long Text { get; set; }
    public long Other { get; set; }
    public double Similarity { get; set; }
    public double Covered { get; set; }
}
