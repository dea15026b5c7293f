using Archive.Entities;
using Archive.Entities.Gathering;
using Archive.Entities.Judging;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that read what gathering needs of all names, and write how each stands; only what changes is written.</summary>
internal sealed class GatheringStatements(StatementSet statements, JudgementStatements judgements)
{
    /// <summary>Goes up when the rules of gathering change, so that every archive is gathered again.</summary>
    private const int Rules = 1;

    private readonly SpellingStatements _spellings = new(statements);
    private readonly Statement _isDone = statements.Prepare("SELECT value FROM state WHERE name = 'gathered'");
    private readonly Statement _setDone = statements.Prepare("UPDATE state SET value = $1 WHERE name = 'gathered' AND value <> $1", 1);

    private readonly Statement _entities = statements.Prepare(
        "SELECT id, key, type, name, told_name, iif(listed = 1, aliases, '[]'), listed, found, same_as, hidden FROM entity ORDER BY key");

    private readonly Statement _articles = statements.Prepare("SELECT entities FROM facet");
    private readonly Statement _roles = statements.Prepare("SELECT DISTINCT text FROM role WHERE entity_id = $1", 1);

    private readonly Statement _stand = statements.Prepare(
        "UPDATE entity SET name = $2, told_name = $3, listed = $4, same_as = $5, hidden = $6 WHERE id = $1", 6);

    private readonly Statement _reasons = statements.Prepare("SELECT entity_id, into_id, reason, evidence, doubt, may_be FROM gathering");
    private readonly Statement _forgetReason = statements.Prepare("DELETE FROM gathering WHERE entity_id = $1", 1);

    private readonly Statement _setReason = statements.Prepare(
        "INSERT OR REPLACE INTO gathering (entity_id, into_id, reason, evidence, doubt, may_be) VALUES ($1, $2, $3, $4, $5, $6)", 6);

    /// <summary>Whether something changed since the names were last gathered.</summary>
    public bool IsDue => (long)_isDone.Scalar()! != Rules;

    /// <summary>Says that names, articles or judgements changed.</summary>
    public void SetDue() => _setDone.Execute(0);

    public void Run()
    {
        var judged = JudgedNames.Of(judgements.ReadLog());
        var entities = ReadEntities();
        _spellings.Apply(judged, entities.ToDictionary(entity => entity.Key, entity => entity.Id, StringComparer.Ordinal));
        var standing = new NameStanding(entities, judged, new Company(ReadArticles()), ReadRoles);
        var before = ReadReasons();
        var keys = entities.ToDictionary(entity => entity.Id, entity => entity.Key);
        foreach (var (stored, (entity, gathered)) in entities.Zip(standing.Compute().ToList()))
        {
            if (entity != stored)
            {
                _stand.Execute(
                    entity.Id, entity.Name, entity.ToldName, entity.Listed, entity.SameAs, entity.IsHidden ? 1 : 0);
            }

            SaveReason(entity.Id, gathered, keys, before.GetValueOrDefault(entity.Id));
        }

        _setDone.Execute(Rules);
    }

    private void SaveReason(long id, Gathered? gathered, Dictionary<long, string> keys, Reasons? before)
    {
        var present = gathered is null or { Reason: null, Doubt: null } ? null : new Reasons(
            gathered.Into == id ? null : gathered.Into, NameOf(gathered.Reason), gathered.Evidence, NameOf(gathered.Doubt),
            ArchiveJson.Write(gathered.MayBe.Select(other => keys[other])));
        if (present is null && before is not null)
        {
            _forgetReason.Execute(id);
        }
        else if (present is not null && present != before)
        {
            _setReason.Execute(id, present.Into, present.Reason, present.Evidence, present.Doubt, present.MayBe);
        }
    }

    private static string? NameOf<T>(T? value) where T : struct, Enum => value?.ToString().ToLowerInvariant();

    private List<StoredName> ReadEntities()
    {
        var types = Enum.GetValues<EntityType>().ToDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);
        var entities = new List<StoredName>();
        using var reader = _entities.Query();
        while (reader.Read())
        {
            var aliases = reader.GetString(5);
            entities.Add(new StoredName(
                reader.GetInt64(0), reader.GetString(1), types[reader.GetString(2)], reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetString(4), aliases == "[]" ? [] : ArchiveJson.Read<List<string>>(aliases),
                reader.GetInt32(6), reader.GetInt64(7) != 0, reader.IsDBNull(8) ? null : reader.GetInt64(8), reader.GetInt64(9) != 0));
        }

        return entities;
    }

    private IEnumerable<byte[]> ReadArticles()
    {
        using var reader = _articles.Query();
        while (reader.Read())
        {
            yield return reader.GetFieldValue<byte[]>(0);
        }
    }

    private List<string> ReadRoles(long entity)
    {
        var roles = new List<string>();
        using var reader = _roles.Query(entity);
        while (reader.Read())
        {
            roles.Add(reader.GetString(0));
        }

        return roles;
    }

    private Dictionary<long, Reasons> ReadReasons()
    {
        var reasons = new Dictionary<long, Reasons>();
        using var reader = _reasons.Query();
        while (reader.Read())
        {
            string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
            reasons.Add(
                reader.GetInt64(0),
                new Reasons(reader.IsDBNull(1) ? null : reader.GetInt64(1), Text(2), Text(3), Text(4), reader.GetString(5)));
        }

        return reasons;
    }

    private sealed record Reasons(long? Into, string? Reason, string? Evidence, string? Doubt, string MayBe);
}
