using Archive.Arabic.Text;
using Archive.Entries;
using Archive.Import;

namespace Archive.Entities;

/// <summary>
/// The register of names: <c>seeds/entities/*.yml</c>. Immutable; the fields are explained on top of persons.yml.
/// </summary>
public sealed class EntityRegister
{
    private EntityRegister(IReadOnlyList<RegisterEntry> entries)
    {
        NameClaims.Check(entries);
        var entities = entries.Select(entry => entry.Entity).OrderBy(entity => entity.Id, StringComparer.Ordinal).ToArray();
        Entities = entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal).AsReadOnly();
        SourceNames = ReadSourceNames(entities).AsReadOnly();
        SourceYears = entities.Where(entity => entity is { Masthead.Count: > 0, Since: not null })
            .ToDictionary(entity => entity.Masthead[0], entity => entity.Since!.Value, StringComparer.Ordinal).AsReadOnly();
        Version = RegisterVersion.Of(entities);
    }

    /// <summary>A register without names.</summary>
    public static EntityRegister Empty { get; } = new([]);

    /// <summary>All entries, by id, in the order of their ids.</summary>
    public IReadOnlyDictionary<string, Entity> Entities { get; }

    /// <summary>SHA-256 (hex) over the register's meaning: a change of it re-enriches the archive.</summary>
    public string Version { get; }

    /// <summary>Folded names of media (<see cref="Analyzer.Fold"/>) → the name to show.</summary>
    public IReadOnlyDictionary<string, string> SourceNames { get; }

    /// <summary>The name under which a medium is shown → its first year, where the register knows it.</summary>
    public IReadOnlyDictionary<string, int> SourceYears { get; }

    /// <summary>Reads all .yml files of a folder; an empty register where the folder is missing.</summary>
    /// <exception cref="ImportException">A file is not a register; says what, where and what to do.</exception>
    public static EntityRegister Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new EntityRegister([.. EntryFolder.Read(folder, RegisterEntryCheck.Shape)
            .Select(entry => new RegisterEntry(new RegisterEntryCheck(entry).ToEntity(), entry.File, entry.Line))]);
    }

    private static Dictionary<string, string> ReadSourceNames(Entity[] entities)
    {
        var sources = entities.Where(entity => entity.Masthead.Count > 0).ToArray();
        var mastheads = sources.SelectMany(source => source.Masthead.Select(name => (name, source)));
        var others = sources.SelectMany(source => source.Aliases.Concat(source.Latin).Append(source.Name).Select(name => (name, source)));
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        // Mastheads first: they are meant for this, and another medium's alias must not take one away.
        foreach (var (name, source) in mastheads.Concat(others))
        {
            names.TryAdd(Analyzer.Fold(name), source.Masthead[0]);
        }

        return names;
    }
}
