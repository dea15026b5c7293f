namespace Archive.Arabic.Tests.Dates;

/// <summary>Finds files that are measured against and not part of this project: in ARCHIVE_DATA, or in a shared/data above.</summary>
internal static class MeasuringData
{
    internal static string? Find(string name)
    {
        if (Environment.GetEnvironmentVariable("ARCHIVE_DATA") is { Length: > 0 } folder)
        {
            return Existing(Path.Combine(folder, name));
        }

        for (var up = new DirectoryInfo(AppContext.BaseDirectory); up is not null; up = up.Parent)
        {
            if (Existing(Path.Combine(up.FullName, "shared", "data", name)) is { } file)
            {
                return file;
            }
        }

        return null;
    }

    private static string? Existing(string path) => File.Exists(path) ? path : null;
}
