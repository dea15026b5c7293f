using Archive.Arabic.Text;
using Archive.Entities.Judging;
using Archive.Entries;
using Archive.Import;

namespace Archive.Entities;

/// <summary>
/// The register of names: <c>seeds/entities/*.yml</c>. Immutable; the fields are explained on top of persons.yml.
/// </summary>
public sealed class EntityRegister
{
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
        return Of(EntryFolder.Read(folder, RegisterEntryCheck.Shape));
    }

    /// <summary>The judgements that stand in the files, in order.</summary>
    internal IReadOnlyList<FiledJudgement> Judgements { get; }

    /// <summary>The register that a folder will hold once one of its files has another text.</summary>
    /// <exception cref="ImportException">With that text it would not be a register.</exception>
    internal static EntityRegister LoadWith(string folder, string file, string text) => EntryFolder.IsTooLong(text)
        ? throw new ImportException($"{file}: there are more judgements than a file of 2 MB holds: move the oldest to another .yml file beside it")
        : Of(EntryFolder.Read(folder, RegisterEntryCheck.Shape, (file, text)));

    private static EntityRegister Of(IReadOnlyList<Entry> read)
    {
        var entries = new List<RegisterEntry>();
        var judgements = new List<FiledJudgement>();
        foreach (var entry in read)
        {
            if (JudgementEntryCheck.IsJudgement(entry))
            {
                judgements.Add(new JudgementEntryCheck(entry).ToJudgement());
            }
            else if (JudgementEntryCheck.FieldOfJudgement(entry) is { } field)
            {
                throw entry.Refusal($"the field '{field}' belongs to judgements: say which with 'judgement:'");
            }

            if (!JudgementEntryCheck.IsJudgement(entry) || JudgementEntryCheck.MakesEntity(entry))
            {
                entries.Add(new RegisterEntry(new RegisterEntryCheck(entry).ToEntity(), entry.File, entry.Line));
            }
        }

        return new EntityRegister(entries, judgements);
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
