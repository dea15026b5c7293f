using Archive.Entities;

namespace Archive.Tests.Entities;

/// <summary>The register and the articles that the project itself delivers.</summary>
internal static class Seeds
{
    private static readonly string Folder = Find(new DirectoryInfo(AppContext.BaseDirectory));

    internal static EntityRegister Register { get; } = EntityRegister.Load(Path.Combine(Folder, "entities"));

    /// <summary>The lines of an article, as they stand in its file.</summary>
    internal static string[] Lines(string article) => File.ReadAllText(Path.Combine(Folder, "articles", article)).Split('\n');

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "MoroccoIsraelArchive.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the project."), "seeds");
    }
}
