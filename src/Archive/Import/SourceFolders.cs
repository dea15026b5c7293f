using Archive.Import.Formats;

namespace Archive.Import;

/// <summary>Finds the files to import under the paths that were named.</summary>
internal sealed class SourceFolders(ArchiveHome home, Action<Refusal> refuse)
{
    /// <summary>Files under <paramref name="paths"/> in a fixed order, as full paths; what cannot be looked into is refused.</summary>
    public IEnumerable<string> FilesUnder(IEnumerable<string> paths)
    {
        foreach (var path in paths.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal))
        {
            if (Directory.Exists(path))
            {
                foreach (var file in FilesIn(path))
                {
                    yield return file;
                }
            }
            else if (File.Exists(path))
            {
                yield return path;
            }
            else
            {
                refuse(new Refusal(home.NameOf(path), null, "There is no such file or folder. Check the path.", Cause: RefusalCause.Unreadable));
            }
        }
    }

    private IEnumerable<string> FilesIn(string folder)
    {
        var files = List(folder, Directory.GetFiles).ToList();
        foreach (var file in files)
        {
            yield return file;
        }

        foreach (var inner in List(folder, Directory.GetDirectories))
        {
            // A link could lead round in a circle; the register of names and the lens hold no articles.
            if (new DirectoryInfo(inner).LinkTarget is null && inner != home.RegisterFolder && inner != home.LensFolder && !PageFolder.Is(inner, files.Contains))
            {
                foreach (var file in FilesIn(inner))
                {
                    yield return file;
                }
            }
        }
    }

    private IEnumerable<string> List(string folder, Func<string, string[]> list)
    {
        try
        {
            return list(folder).Where(path => !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            refuse(new Refusal(home.NameOf(folder), null, $"The folder cannot be read ({e.GetType().Name}). Give the right to read it.", Cause: RefusalCause.Unreadable));
            return [];
        }
    }
}
