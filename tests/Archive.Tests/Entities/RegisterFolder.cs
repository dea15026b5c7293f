using Archive.Entities;

namespace Archive.Tests.Entities;

/// <summary>A folder of register files for one test.</summary>
internal sealed class RegisterFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("register-");

    /// <summary>The register of one file with this content.</summary>
    internal static EntityRegister Load(string yaml)
    {
        using var folder = new RegisterFolder().With("names.yml", yaml);
        return folder.Load();
    }

    internal RegisterFolder With(string file, string yaml)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, file), yaml);
        return this;
    }

    internal RegisterFolder With(string file, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(_folder.FullName, file), bytes);
        return this;
    }

    internal EntityRegister Load() => EntityRegister.Load(_folder.FullName);

    public void Dispose() => _folder.Delete(recursive: true);
}
