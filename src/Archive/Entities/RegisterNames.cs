using Archive.Arabic.Names.Finding;

namespace Archive.Entities;

/// <summary>All names of the register, and whose each is.</summary>
internal static class RegisterNames
{
    internal static PhraseTrie<NameOwners> Of(IEnumerable<Entity> entities)
    {
        var names = new PhraseTrie<NameOwners>();
        foreach (var entity in entities)
        {
            Add(names, [entity.Name, .. entity.Aliases, .. entity.Latin], owners => owners with { Full = entity });
            Add(names, entity.ShortNames, owners => owners.Short.Contains(entity) ? owners : owners with { Short = [.. owners.Short, entity] });
            Add(names, entity.Except, owners => owners with { Nobody = true });
        }

        return names;
    }

    private static void Add(PhraseTrie<NameOwners> trie, IEnumerable<string> names, Func<NameOwners, NameOwners> claim)
    {
        foreach (var name in names)
        {
            trie.Add(name, owners => claim(owners ?? new NameOwners(null, [], false)));
        }
    }
}
