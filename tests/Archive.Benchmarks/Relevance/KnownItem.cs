namespace Archive.Benchmarks.Relevance;

/// <summary>A query by somebody who looks for one article that they know; any of the wanted will do.</summary>
internal sealed record KnownItem(string Id, string Query, IReadOnlySet<string> Wanted)
{
    /// <summary>Reads lines of id, query and wanted ids (with commas).</summary>
    public static IReadOnlyList<KnownItem> ReadAll(FileInfo file, int limit) =>
        [.. TabbedFile.Read(file, 3).Take(limit).Select(cells => new KnownItem(cells[0], cells[1], cells[2].Split(',').ToHashSet()))];
}
