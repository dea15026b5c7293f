namespace Archive.Import;

/// <summary>
/// The folder that an archive belongs to: the one that holds <c>seeds</c>. Files inside it are named relative to it, so that
/// an archive keeps its permalinks when the folder moves; others by their whole path.
/// </summary>
public sealed class ArchiveHome
{
    public ArchiveHome(string root) => Root = Path.GetFullPath(root);

    /// <summary>The folder's full path.</summary>
    public string Root { get; }

    /// <summary>
    /// Where the register of names lies; its files are no articles.
    /// </summary>
    public string RegisterFolder => Path.Combine(Root, "seeds", "entities");

    /// <summary>Where the naming lens lies; its files are no articles either.</summary>
    public string LensFolder => Path.Combine(Root, "seeds", "lens");

    /// <summary>
    /// The nearest folder with <c>seeds</c> in it, upwards from the working directory, then from the program; the working
    /// directory where there is none.
    /// </summary>
    public static ArchiveHome Find() => new(
        Upwards(Environment.CurrentDirectory) ?? Upwards(AppContext.BaseDirectory) ?? Environment.CurrentDirectory);

    /// <summary>The name of a file in the archive: with /, whatever the system.</summary>
    public string NameOf(string path)
    {
        var full = Path.GetFullPath(path);
        var relative = Path.GetRelativePath(Root, full);
        var inside = !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return (inside ? relative : full).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>Where a file of that name lies.</summary>
    public string PathOf(string name) => Path.GetFullPath(name.Replace('/', Path.DirectorySeparatorChar), Root);

    private static string? Upwards(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (Directory.Exists(Path.Combine(at.FullName, "seeds")))
            {
                return at.FullName;
            }
        }

        return null;
    }
}
