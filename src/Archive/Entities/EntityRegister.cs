using System.Text;
using Archive.Arabic.Text;
using Archive.Entities.Judging;
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

    private EntityRegister(IReadOnlyList<RegisterEntry> entries, IReadOnlyList<FiledJudgement> judgements)
    {
        NameClaims.Check(entries);
        Judgements = judgements;
        var entities = entries.Select(entry => entry.Entity).OrderBy(entity => entity.Id, StringComparer.Ordinal).ToArray();
        Entities = entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal).AsReadOnly();
        SourceNames = ReadSourceNames(entities).AsReadOnly();
        SourceYears = entities.Where(entity => entity is { Masthead.Count: > 0, Since: not null })
            .ToDictionary(entity => entity.Masthead[0], entity => entity.Since!.Value, StringComparer.Ordinal).AsReadOnly();
        Version = RegisterVersion.Of(entities);
        JudgementClaims.Check(judgements, Entities);
    }

    /// <summary>A register without names.</summary>
    public static EntityRegister Empty { get; } = new([], []);

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

        return Read(FilesOf(folder).Select(path => (Path.GetFileName(path), ReadText(path))));
    }

    /// <summary>The judgements that stand in the files, in order.</summary>
    internal IReadOnlyList<FiledJudgement> Judgements { get; }

    /// <summary>The register that a folder will hold once one of its files has another text.</summary>
    /// <exception cref="ImportException">With that text it would not be a register.</exception>
    internal static EntityRegister LoadWith(string folder, string file, string text)
    {
        var others = Directory.Exists(folder) ? FilesOf(folder).Where(path => Path.GetFileName(path) != file) : [];
        if (StrictUtf8.GetByteCount(text) > MaxFileLength)
        {
            throw new ImportException($"{file}: there are more judgements than a file of 2 MB holds: move the oldest to another .yml file beside it");
        }

        return Read(others.Select(path => (Path.GetFileName(path), ReadText(path))).Append((file, text)));
    }

    private static string[] FilesOf(string folder)
    {
        var files = Directory.GetFiles(folder, "*.yml");
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static EntityRegister Read(IEnumerable<(string File, string Text)> files)
    {
        var entries = new List<RegisterEntry>();
        var judgements = new List<FiledJudgement>();
        foreach (var (file, text) in files)
        {
            var reader = new RegisterReader(file, text);
            entries.AddRange(reader.Read());
            judgements.AddRange(reader.Judgements);
        }

        return new EntityRegister(entries, judgements);
    }

    private static string ReadText(string path)
    {
        var file = Path.GetFileName(path);
        if (new FileInfo(path).Length > MaxFileLength)
        {
            throw new ImportException($"{file}: the file is larger than 2 MB: split it, any file name ending in .yml will do");
        }

        try
        {
            return File.ReadAllText(path, StrictUtf8);
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
