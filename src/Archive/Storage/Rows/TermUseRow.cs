namespace Archive.Storage.Rows;

/// <summary>The table term_use.</summary>
internal sealed class TermUseRow
{
    public long ArticleId { get; set; }
    public long TermId { get; set; }
    public long Uses { get; set; }
}
