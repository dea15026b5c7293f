using Archive.Arabic.Names;
using Archive.Entities.Gathering;

namespace Archive.Entities;

/// <summary>
/// Finds whose name of the register a spelling is that the register does not list: «بيني غانتز» for «بيني غانتس». The first name has to fit as
/// well as the last, so a shared sound alone joins nobody. Used by one thread at a time.
/// </summary>
internal sealed class RegisterSpellings
{
    private readonly Dictionary<NameKey, List<(Entity Entity, string[] Parts)>> _byLastName = [];
    private readonly NameFit _fit = new();

    internal RegisterSpellings(EntityRegister register)
    {
        foreach (var entity in register.Entities.Values.Where(entity => entity.Type == EntityType.Person))
        {
            foreach (var parts in entity.Aliases.Prepend(entity.Name).Select(NameParts.Of).Where(parts => parts.Length > 1))
            {
                var key = NameKey.Of(parts[^1]);
                if (!_byLastName.TryGetValue(key, out var names))
                {
                    _byLastName.Add(key, names = []);
                }

                names.Add((entity, parts));
            }
        }
    }

    /// <summary>The one person of the register whose full name this can be; null where none or several are.</summary>
    internal Entity? Find(string[] parts)
    {
        if (parts.Length < 2 || !_byLastName.TryGetValue(NameKey.Of(parts[^1]), out var names))
        {
            return null;
        }

        var fitting = names.Where(name => _fit.Fit(EntityType.Person, parts, name.Parts)).Select(name => name.Entity).Distinct().Take(2).ToList();
        return fitting is [var one] ? one : null;
    }

    /// <summary>Whether a full name can be one of an entity's.</summary>
    internal bool Fits(string name, Entity entity) =>
        entity.Aliases.Prepend(entity.Name).Select(NameParts.Of).Any(own => own.Length > 1 && _fit.Fit(EntityType.Person, NameParts.Of(name), own));

    /// <summary>Whether a name of one word can be the last one of a full name.</summary>
    internal bool IsLastName(string[] single, string[] full) => full.Length > 1 && _fit.Fit(EntityType.Person, single, full);
}
