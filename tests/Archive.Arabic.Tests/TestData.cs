namespace Archive.Arabic.Tests;

/// <summary>Tables beside the tests, and measuring data that is not part of the project.</summary>
public static class TestData
{
    /// <summary>The rows of a table that lies beside the tests; lines with # are comments.</summary>
    public static IEnumerable<string[]> Rows(string name) => Rows(new FileInfo(Path.Combine(AppContext.BaseDirectory, name)));

    public static IEnumerable<string[]> Rows(FileInfo file) =>
        File.ReadLines(file.FullName).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    /// <summary>
    /// A file of the folder that ARCHIVE_DATA names, or of shared/data in a folder above; skips the test where it is not there.
    /// </summary>
    public static FileInfo Measuring(string name)
    {
        var folders = new List<string>();
        if (Environment.GetEnvironmentVariable("ARCHIVE_DATA") is { Length: > 0 } named)
        {
            folders.Add(named);
        }

        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            folders.Add(Path.Combine(at.FullName, "shared", "data"));
        }

        var file = folders.Select(folder => new FileInfo(Path.Combine(folder, name))).FirstOrDefault(file => file.Exists);
        Skip.If(file is null, $"{name} is not here: name its folder in ARCHIVE_DATA.");
        return file!;
    }

    /// <summary>Fails with the whole list: of a table all rows that are wrong are wanted, not the first.</summary>
    public static void AssertNone(IEnumerable<string> wrong)
    {
        var all = string.Join("; ", wrong);
        Assert.True(all.Length == 0, all);
    }
}
