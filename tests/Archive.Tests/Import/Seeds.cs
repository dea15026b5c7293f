namespace Archive.Tests.Import;

/// <summary>The articles that come with the project.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Find();

    public static string[] All { get; } = [.. Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal)];

    public static string Read(string number) =>
        File.ReadAllText(All.Single(path => Path.GetFileName(path).StartsWith(number, StringComparison.Ordinal)));

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "MoroccoIsraelArchive.sln")))
            {
                return Path.Combine(folder.FullName, "seeds", "articles");
            }
        }

        throw new InvalidOperationException("The tests run outside the project: no folder above them holds MoroccoIsraelArchive.sln.");
    }
}
