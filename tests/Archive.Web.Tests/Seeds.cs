namespace Archive.Web.Tests;

/// <summary>The seed articles.</summary>
internal static class Seeds
{
    public static string Root { get; } = FindRoot();

    public static string Articles => Path.Combine(Root, "seeds", "articles");

    /// <summary>The file of the article with this number.</summary>
    public static string File(string number) => Directory.GetFiles(Articles, $"{number}_*").Single();

    private static string FindRoot()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(at.FullName, "MoroccoIsraelArchive.sln")))
        {
            at = at.Parent ?? throw new DirectoryNotFoundException("The tests run inside the project's folder.");
        }

        return at.FullName;
    }
}
