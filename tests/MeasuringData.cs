namespace Archive.Tests;

/// <summary>Data for measuring, which is no part of the project.</summary>
internal static class MeasuringData
{
    /// <summary>
    /// A file of the folder that ARCHIVE_DATA names, or of shared/data in a folder above; skips the test where it is not there.
    /// </summary>
    public static FileInfo Find(string name)
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
}
