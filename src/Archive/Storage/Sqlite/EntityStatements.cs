using Archive.Entities;
using Archive.Import;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that keep the table of entities in line with the register, inside the writer's transaction.</summary>
internal sealed class EntityStatements(StatementSet statements)
{
    private readonly Dictionary<string, long> _ids = new(StringComparer.Ordinal);
    private readonly Statement _find = statements.Prepare("SELECT id FROM entity WHERE key = $1", 1);
    private readonly Statement _addFound = statements.Prepare(
        "INSERT INTO entity (key, type, name, aliases, latin, listed, found) VALUES ($1, $2, $3, '[]', '[]', 0, 1) RETURNING id", 3);

    private readonly Statement _unlist = statements.Prepare(
        "UPDATE entity SET listed = 0 WHERE listed = 1 AND key NOT IN (SELECT value FROM json_each($1))", 1);

    private readonly Statement _put = statements.Prepare(
        """
        INSERT INTO entity (key, type, name, note, aliases, latin) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (key) DO UPDATE SET type = $2, note = $4, aliases = $5, latin = $6, listed = 1,
            name = iif(told_name IS NULL, $3, name), told_name = iif(told_name IS NULL, NULL, $3)
        WHERE (type, coalesce(told_name, name), note, aliases, latin, listed) IS NOT ($2, $3, $4, $5, $6, 1)
        """, 6);

    /// <returns>Whether something changed.</returns>
    public bool Save(EntityRegister register)
    {
        var changed = _unlist.Execute(ArchiveJson.Write(register.Entities.Keys));
        foreach (var entity in register.Entities.Values.OrderBy(entity => entity.Id, StringComparer.Ordinal))
        {
            changed += _put.Execute(
                entity.Id, TypeOf(entity), entity.Name, entity.Note,
                ArchiveJson.Write(entity.Aliases), ArchiveJson.Write(entity.Latin));
        }

        return changed > 0;
    }

    /// <summary>The row ids of the entities that an article mentions, in the shape of its mentions.</summary>
    public IReadOnlyList<IReadOnlyList<long>> IdsOf(EnrichedArticle article) =>
        [.. article.Mentions.Select(field => (IReadOnlyList<long>)[.. field.Select(mention => IdOf(mention.Entity))])];

    private long IdOf(Entity entity)
    {
        if (!_ids.TryGetValue(entity.Id, out var id))
        {
            id = _find.Scalar(entity.Id) as long? ?? Add(entity);
            _ids[entity.Id] = id;
        }

        return id;
    }

    private long Add(Entity entity) => entity.IsFound
        ? (long)_addFound.Scalar(entity.Id, TypeOf(entity), entity.Name)!
        : throw new InvalidOperationException($"The entity {entity.Id} is not in the archive: save the register before the articles.");

    private static string TypeOf(Entity entity) => entity.Type.ToString().ToLowerInvariant();
}
