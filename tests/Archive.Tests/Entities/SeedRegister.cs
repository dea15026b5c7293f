using Archive.Entities;

namespace Archive.Tests.Entities;

/// <summary>The register that comes with the project, and the lines that its names stand in.</summary>
internal static class SeedRegister
{
    internal static EntityRegister Register { get; } = EntityRegister.Load(Seeds.Entities);

    /// <summary>The lines of an article, as they stand in its file.</summary>
    internal static string[] Lines(string article) => File.ReadAllText(Path.Combine(Seeds.Articles, article)).Split('\n');
}
