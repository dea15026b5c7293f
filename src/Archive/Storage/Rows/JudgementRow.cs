namespace Archive.Storage.Rows;

/// <summary>The table judgement.</summary>
internal sealed class JudgementRow
{
    public long Id { get; set; }
    public string Kind { get; set; } = "";
    public string Subjects { get; set; } = "[]";
    public string? Target { get; set; }
    public string? Name { get; set; }
    public string MadeAt { get; set; } = "";
    public long Undone { get; set; }
}
