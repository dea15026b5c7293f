namespace Archive.Tests;

/// <summary>The articles that come with the project, where all test projects find them.</summary>
internal static class Seeds
{
    /// <summary>The project's top folder.</summary>
    public static string Root { get; } = FindRoot();

    public static string Articles => Path.Combine(Root, "seeds", "articles");

    public static string Entities => Path.Combine(Root, "seeds", "entities");

    /// <summary>All files, in order.</summary>
    public static string[] All { get; } = [.. Directory.GetFiles(Articles, "*.txt").Order(StringComparer.Ordinal)];

    /// <summary>The file of the article whose name begins so.</summary>
    public static string File(string number) => All.Single(path => Path.GetFileName(path).StartsWith(number, StringComparison.Ordinal));

    public static string Read(string number) => System.IO.File.ReadAllText(File(number));

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(at.FullName, "MoroccoIsraelArchive.sln")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("The tests run outside of the project.");
        }

        return at.FullName;
    }
}
