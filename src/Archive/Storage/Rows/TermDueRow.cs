namespace Archive.Storage.Rows;

/// <summary>The table term_due.</summary>
internal sealed class TermDueRow
{
    public long ArticleId { get; set; }
}
