using Archive.Search.Query;

namespace Archive.Search.Sqlite;

/// <summary>Which entities an article must name, any of which, and which it must not: those of a query and those of its fields.</summary>
internal sealed class EntityFilter
{
    /// <summary>So many of the entities that a name may mean are offered.</summary>
    private const int MostOffered = 8;

    private readonly FacetColumns _columns;
    private readonly SearchQuery _query;
    private readonly List<HashSet<int>> _choices = [];
    private readonly HashSet<int> _excluded;
    private readonly List<NameReading> _readings = [];

    public EntityFilter(FacetColumns columns, SearchQuery query, QueryFilters fields)
    {
        (_columns, _query) = (columns, query);
        _choices.AddRange(query.Entities.Select(id => IdsOf([id])));
        _choices.AddRange(query.AnyEntities.Count > 0 ? [IdsOf(query.AnyEntities)] : []);
        _choices.AddRange(fields.Entities.Select(IdsOf));
        _excluded = IdsOf([.. query.NotEntities, .. fields.ExcludedEntities]);
    }

    /// <summary>The names that were not plainly those of one entity, each once.</summary>
    public IReadOnlyList<NameReading> Readings => _readings;

    /// <param name="named">The ids of the entities that an article names.</param>
    public bool Passes(ReadOnlySpan<int> named)
    {
        foreach (var choice in _choices)
        {
            if (!HasAny(named, choice))
            {
                return false;
            }
        }

        return _excluded.Count == 0 || !HasAny(named, _excluded);
    }

    private static bool HasAny(ReadOnlySpan<int> named, HashSet<int> ids)
    {
        foreach (var id in named)
        {
            if (ids.Contains(id))
            {
                return true;
            }
        }

        return false;
    }

    private HashSet<int> IdsOf(IReadOnlyList<string> names) => [.. names.SelectMany(IdsOf)];

    private IReadOnlyList<int> IdsOf(string name)
    {
        // Most filters name ids, for which the names need not be read.
        if (_columns.EntityIdsByKey.TryGetValue(name, out var known))
        {
            return [known];
        }

        var (ids, isPlain) = _columns.Names.Find(name);
        if ((!isPlain || ids.Count != 1) && _readings.TrueForAll(reading => reading.Asked != name) && !IsNarrowed(ids))
        {
            _readings.Add(new NameReading(name, ids.Count,
                [.. EntityFacets.Rank(_columns, ids.Select(id => (id, _columns.Names.ArticlesOf(id))), MostOffered, areSelected: false)]));
        }

        return ids;
    }

    /// <summary>Whether the reader has chosen already which of several is meant.</summary>
    private bool IsNarrowed(IReadOnlyList<int> ids) =>
        _query.Entities.Any(key => _columns.EntityIdsByKey.TryGetValue(key, out var id) && ids.Contains(id));
}
