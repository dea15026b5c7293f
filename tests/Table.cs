namespace Archive.Tests;

/// <summary>Tables of cases: a line a row, columns by tabs, lines with # are comments.</summary>
internal static class Table
{
    /// <summary>The rows of a table that lies beside the tests.</summary>
    public static IEnumerable<string[]> Rows(string name) => Rows(new FileInfo(Path.Combine(AppContext.BaseDirectory, name)));

    public static IEnumerable<string[]> Rows(FileInfo file) =>
        File.ReadLines(file.FullName).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    /// <summary>Fails with the whole list: of a table all rows that are wrong are wanted, not the first.</summary>
    public static void AssertNone(IEnumerable<string> wrong)
    {
        var all = string.Join("; ", wrong);
        Assert.True(all.Length == 0, all);
    }
}
