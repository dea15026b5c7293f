using Archive.Entities;

namespace Archive.Search.Sqlite;

/// <summary>The most named of any number of entities: by number of articles, and where that is the same by the letters of the name.</summary>
/// <param name="most">So many are kept.</param>
internal sealed class EntityRanking(int most)
{
    // The worst of those that are kept comes first.
    private readonly PriorityQueue<FacetValue, FacetValue> _best = new(Comparer<FacetValue>.Create(
        (one, other) => one.Count != other.Count ? one.Count.CompareTo(other.Count)
            : string.CompareOrdinal(other.Label, one.Label) is var order and not 0 ? order
            : string.CompareOrdinal(other.Value, one.Value)));

    /// <summary>How many there were.</summary>
    public int Count { get; private set; }

    public void Offer((string Key, string Name, EntityType Type, bool IsFound) entity, int articles, bool isSelected)
    {
        Count++;
        // Most of many names are far from the best.
        if (_best.Count < most || _best.TryPeek(out var worst, out _) && articles >= worst.Count)
        {
            var value = new FacetValue(entity.Key, entity.Name, articles, isSelected, entity.Type, entity.IsFound);
            _best.Enqueue(value, value);
            if (_best.Count > most)
            {
                _best.Dequeue();
            }
        }
    }

    /// <summary>Those that were kept, the best first. Asked once, at the end.</summary>
    public IReadOnlyList<FacetValue> Ranked()
    {
        var ranked = new FacetValue[_best.Count];
        for (var place = ranked.Length - 1; place >= 0; place--)
        {
            ranked[place] = _best.Dequeue();
        }

        return ranked;
    }
}
