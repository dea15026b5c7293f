namespace Archive.Benchmarks.Relevance;

/// <summary>A file of lines with columns by tabs; empty lines are left out.</summary>
internal static class TabbedFile
{
    /// <exception cref="FormatException">There is no line, or one has fewer columns.</exception>
    public static IReadOnlyList<string[]> Read(FileInfo file, int columns)
    {
        var rows = File.ReadLines(file.FullName).Index().Where(line => line.Item.Length > 0)
            .Select(line => Split(file, line.Index + 1, line.Item, columns)).ToList();
        return rows.Count > 0 ? rows : throw new FormatException($"{file.Name}: the file is empty.");
    }

    private static string[] Split(FileInfo file, int number, string line, int columns)
    {
        var cells = line.Split('\t');
        return cells.Length >= columns
            ? cells
            : throw new FormatException($"{file.Name}({number}): {cells.Length} columns where {columns} are expected.");
    }
}
