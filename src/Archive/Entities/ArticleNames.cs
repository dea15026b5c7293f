namespace Archive.Entities;

/// <summary>
/// What an article names in full, and where: the ground on which its short names are read. «بلخير» is whoever of that
/// name the article has introduced.
/// </summary>
internal sealed class ArticleNames
{
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    /// <summary>Takes a full name.</summary>
    /// <param name="entity">Whose.</param>
    /// <param name="place">Which word of the article; ascending from call to call.</param>
    internal void Add(Entity entity, int place)
    {
        if (!_places.TryGetValue(entity.Id, out var places))
        {
            _places.Add(entity.Id, places = []);
        }

        places.Add(place);
    }

    /// <summary>
    /// Whom a short name at a place means: of those that the article makes clear, the one named last before it, or where
    /// none was, the one named first after it. Null where the article makes none clear.
    /// </summary>
    internal Entity? Resolve(IReadOnlyList<Entity> candidates, int place)
    {
        Entity? nearest = null;
        var least = long.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(candidate, place);
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    private long Distance(Entity candidate, int place)
    {
        var own = Distance(candidate.Id, place);
        if (candidate.Beside.Count == 0 || candidate.Beside.Any(id => !_places.ContainsKey(id)))
        {
            return own;
        }

        return Math.Min(own, candidate.Beside.Min(id => Distance(id, place)));
    }

    /// <summary>How far back the entity was named; any place behind counts as farther than every place before.</summary>
    private long Distance(string id, int place)
    {
        if (!_places.TryGetValue(id, out var places))
        {
            return long.MaxValue;
        }

        var after = places.BinarySearch(place);
        after = after < 0 ? ~after : after;
        return after > 0 ? place - places[after - 1] : (long)int.MaxValue + places[after] - place;
    }
}
