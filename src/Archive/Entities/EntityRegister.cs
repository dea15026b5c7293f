using System.Text;
using Archive.Arabic.Text;
using Archive.Import;

namespace Archive.Entities;

/// <summary>
/// The register of names: <c>seeds/entities/*.yml</c>. Immutable; the fields are explained on top of persons.yml.
/// </summary>
public sealed class EntityRegister
{
    /// <summary>A larger file is no list of names, and is refused before it is read.</summary>
    public const int MaxFileLength = 2 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

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
        if (!Directory.Exists(folder))
        {
            return Empty;
        }

        var files = Directory.GetFiles(folder, "*.yml");
        Array.Sort(files, StringComparer.Ordinal);
        return new EntityRegister([.. files.SelectMany(ReadFile)]);
    }

    private static IReadOnlyList<RegisterEntry> ReadFile(string path)
    {
        var file = Path.GetFileName(path);
        if (new FileInfo(path).Length > MaxFileLength)
        {
            throw new ImportException($"{file}: the file is larger than 2 MB: split it, any file name ending in .yml will do");
        }

        try
        {
            return new RegisterReader(file, File.ReadAllText(path, StrictUtf8)).Read();
        }
        catch (DecoderFallbackException error)
        {
            throw new ImportException($"{file}: the file is not UTF-8: save it again as UTF-8", error);
        }
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
