namespace Archive.Tests;

/// <summary>Tables of cases: a line a row, columns by tabs, lines with # are comments.</summary>
internal static class Table
{
    /// <summary>The rows of a table that lies beside the tests.</summary>
    public static IEnumerable<string[]> Rows(string name) => Rows(new FileInfo(Path.Combine(AppContext.BaseDirectory, name)));

    public static IEnumerable<string[]> Rows(FileInfo file) =>
        File.ReadLines(file.FullName).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
