namespace Archive.Storage.Rows;

/// <summary>The table article. What the columns hold stands in the schema script.</summary>
internal sealed class ArticleRow
{
    public long Row { get; set; }
    public long Id { get; set; }
    public string Key { get; set; } = "";
    public string Path { get; set; } = "";
    public string Record { get; set; } = "";
    public string Title { get; set; } = "";
    public string Standfirst { get; set; } = "";
    public string Keywords { get; set; } = "";
    public string Body { get; set; } = "";
    public string? Byline { get; set; }
    public string? Dateline { get; set; }
    public long? SourceId { get; set; }
    public string? Url { get; set; }
    public string? PublishedFrom { get; set; }
    public string? PublishedTo { get; set; }
    public string? PublishedPrecision { get; set; }
    public string? PublishedMethod { get; set; }
    public string? PublishedEvidence { get; set; }
    public long? PublishedOffset { get; set; }
    public string Cut { get; set; } = "[]";
    public string Doubts { get; set; } = "[]";
    public string OriginalSha256 { get; set; } = "";
    public string Enrichment { get; set; } = "";
    public string ImportedAt { get; set; } = "";
    public long SourceMissing { get; set; }

    public SourceRow? Source { get; set; }
}
