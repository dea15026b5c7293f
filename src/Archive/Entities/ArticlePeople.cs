using Archive.Arabic.Names.Finding;
using Archive.Entities.Gathering;

namespace Archive.Entities;

/// <summary>The people whom one article names in full, and whose a found name is among them.</summary>
internal sealed class ArticlePeople
{
    private readonly RegisterSpellings _spellings;
    private readonly List<(string[] Parts, Entity Entity)> _full = [];
    private readonly Dictionary<(EntityType, string), Entity> _known = [];

    /// <param name="spellings">The register's persons by the sound of their names.</param>
    /// <param name="listed">The register's mentions in the article.</param>
    /// <param name="found">Names found beside them.</param>
    internal ArticlePeople(RegisterSpellings spellings, IEnumerable<Mention> listed, IEnumerable<TaggedName> found)
    {
        _spellings = spellings;
        foreach (var entity in listed.Select(mention => mention.Entity).Where(entity => entity.Type == EntityType.Person).DistinctBy(entity => entity.Id))
        {
            _full.Add((NameParts.Of(entity.Name), entity));
        }

        // The longest first: «محمد حسني مبارك» is who «حسني مبارك» is.
        foreach (var name in found.Where(name => name is { Kind: NameKind.Person, WordCount: > 1 }).OrderByDescending(name => name.WordCount))
        {
            EntityOf(name);
        }
    }

    internal Entity EntityOf(TaggedName name)
    {
        var type = TypeOf(name.Kind);
        if (!_known.TryGetValue((type, name.Name), out var entity))
        {
            _known[(type, name.Name)] = entity = type == EntityType.Person ? PersonOf(name) : FoundName.Of(type, name.Name);
        }

        return entity;
    }

    private Entity PersonOf(TaggedName name)
    {
        var parts = NameParts.Of(name.Name);
        if (parts.Length < 2)
        {
            var bearers = _full.Where(full => _spellings.IsLastName(parts, full.Parts)).Select(full => full.Entity).DistinctBy(entity => entity.Id).Take(2).ToList();
            return bearers is [var one] ? one : FoundName.Of(EntityType.Person, name.Name);
        }

        var entity = _full.Find(full => full.Parts.Length > parts.Length && IsPartOf(parts, full.Parts)).Entity
            ?? _spellings.Find(parts)
            ?? FoundName.Of(EntityType.Person, name.Name);
        _full.Add((parts, entity));
        return entity;
    }

    /// <summary>Whether these are the last words of a longer name, letter by letter.</summary>
    private static bool IsPartOf(string[] parts, string[] full) => full.AsSpan(full.Length - parts.Length).SequenceEqual(parts);

    private static EntityType TypeOf(NameKind kind) => kind switch
    {
        NameKind.Person => EntityType.Person,
        NameKind.Place => EntityType.Place,
        NameKind.Organisation => EntityType.Organisation,
        NameKind.Event => EntityType.Event,
        NameKind.Agreement => EntityType.Agreement,
        _ => EntityType.Weapon,
    };
}
