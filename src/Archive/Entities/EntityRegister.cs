namespace Archive.Entities;

/// <summary>The register of names: <c>seeds/entities/*.yml</c>.</summary>
public sealed class EntityRegister
{
    /// <summary>All entries, by id.</summary>
    public IReadOnlyDictionary<string, Entity> Entities => throw new NotImplementedException();

    /// <summary>SHA-256 (hex) over the register's meaning: a change of it re-enriches the archive.</summary>
    public string Version => throw new NotImplementedException();

    /// <summary>Folded names of media → preferred name.</summary>
    public IReadOnlyDictionary<string, string> SourceNames => throw new NotImplementedException();

    /// <summary>Reads all .yml files of a folder; an empty register where the folder is missing.</summary>
    /// <exception cref="Import.ImportException">A file is not a register; says what, where and what to do.</exception>
    public static EntityRegister Load(string folder) => throw new NotImplementedException();
}
