using Archive.Arabic.Text;
using Archive.Import;
using Archive.Storage;
using Archive.Storage.Rows;

namespace Archive.Entities.Judging;

/// <summary>Looks up the names that somebody is about to judge.</summary>
internal sealed class NameDesk(ArchiveContext context) : IDisposable
{
    /// <exception cref="ImportException">Nobody has this id.</exception>
    public EntityRow Find(string id) => context.Entities.SingleOrDefault(entity => entity.Key == id)
        ?? throw new ImportException($"there is no name with the id '{id}': list and search show the ids");

    public bool Has(string id) => context.Entities.Any(entity => entity.Key == id);

    /// <summary>The entity as which a name counts.</summary>
    public EntityRow HeadOf(EntityRow entity) =>
        entity.SameAs is { } head ? context.Entities.Single(other => other.Id == head) : entity;

    /// <summary>Ids of the names gathered under an entity, in order.</summary>
    public IEnumerable<string> FamilyOf(EntityRow entity) =>
        [.. context.Entities.Where(other => other.SameAs == entity.Id).Select(other => other.Key).ToList().Order(StringComparer.Ordinal)];

    public static EntityType TypeOf(EntityRow entity) => Enum.Parse<EntityType>(entity.Type, ignoreCase: true);

    /// <summary>The entity of the register that has a name; null where none has it.</summary>
    public string? OwnerOf(string name)
    {
        var key = NameClaims.KeyOf(name);
        return context.Entities.Where(entity => entity.Listed != 0).AsEnumerable()
            .FirstOrDefault(entity => ArchiveJson.Read<List<string>>(entity.Aliases).Append(entity.Name).Any(other => NameClaims.KeyOf(other) == key))?.Key;
    }

    /// <summary>Those of <paramref name="ids"/> under which articles have a spelling.</summary>
    /// <param name="spelling">Folded.</param>
    public IEnumerable<string> ToldUnder(IReadOnlyCollection<string> ids, string spelling) =>
        [.. context.Entities.Where(entity => ids.Contains(entity.Key))
            .Join(context.Mentions, entity => entity.Id, mention => mention.EntityId, (entity, mention) => new { entity.Key, mention.Text })
            .Distinct().AsEnumerable().Where(told => Analyzer.Fold(told.Text) == spelling).Select(told => told.Key).Distinct()
            .Order(StringComparer.Ordinal)];

    public void Dispose() => context.Dispose();
}
