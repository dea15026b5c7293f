namespace Archive.Search.Sqlite;

/// <summary>Turns the counts of entities into lists for readers: one for each type, and one for all.</summary>
internal static class EntityFacets
{
    /// <summary>One list for each type and origin that the matches name.</summary>
    public static List<EntityFacet> ByType(FacetColumns columns, Tally tally, SearchQuery query)
    {
        var selected = SelectedIds(columns, query);
        return [.. Named(tally)
            .GroupBy(entity => (columns.EntityNames[entity.Id].Type, columns.EntityNames[entity.Id].IsFound))
            .OrderBy(group => group.Key)
            .Select(group => new EntityFacet(
                group.Key.Type, group.Key.IsFound, group.Count(), Rank(columns, group, query.EntityLimit, selected)))];
    }

    /// <summary>The most named of all types; those chosen stand first, named or not.</summary>
    public static List<FacetValue> OfAll(FacetColumns columns, Tally tally, SearchQuery query, IReadOnlyList<EntityFacet> byType)
    {
        var selected = SelectedIds(columns, query);
        // The most named of all are among the most named of each type.
        return [.. Rank(columns, selected.Order().Select(id => (id, tally.Entities[id])), int.MaxValue, selected)
            .Concat(byType.SelectMany(facet => facet.Values).Where(value => !value.Selected)
                .OrderByDescending(value => value.Count).ThenBy(value => value.Label, StringComparer.Ordinal).ThenBy(value => value.Value, StringComparer.Ordinal))
            .Take(query.EntityLimit)];
    }

    /// <summary>The most named first; names with the same number of articles by their letters.</summary>
    public static IReadOnlyList<FacetValue> Rank(
        FacetColumns columns, IEnumerable<(int Id, int Count)> entities, int most, IReadOnlySet<int>? selected)
    {
        // Of many names few are shown: only the best so far are kept, the worst of them on top.
        var best = new PriorityQueue<int, (int Count, string Label, string Key)>(Comparer<(int Count, string Label, string Key)>.Create(
            (one, other) => one.Count != other.Count ? one.Count.CompareTo(other.Count)
                : string.CompareOrdinal(other.Label, one.Label) is not 0 and var order ? order
                : string.CompareOrdinal(other.Key, one.Key)));
        foreach (var (id, count) in entities)
        {
            var (key, name, _, _) = columns.EntityNames[id];
            best.Enqueue(id, (count, name, key));
            if (best.Count > most)
            {
                best.Dequeue();
            }
        }

        var ranked = new FacetValue[best.Count];
        for (var place = ranked.Length - 1; best.TryDequeue(out var id, out var rank); place--)
        {
            var (key, name, type, isFound) = columns.EntityNames[id];
            ranked[place] = new FacetValue(key, name, rank.Count, selected?.Contains(id) == true, type, isFound);
        }

        return ranked;
    }

    /// <summary>The entities that the filters ask for or keep out, by what stands in the query, with the names to show.</summary>
    public static Dictionary<string, string> Asked(FacetColumns columns, SearchQuery query) =>
        query.Entities.Concat(query.AnyEntities).Concat(query.NotEntities).Distinct(StringComparer.Ordinal).ToDictionary(
            asked => asked, asked => columns.EntityIdsByKey.TryGetValue(asked, out var id) ? columns.EntityNames[id].Name : asked, StringComparer.Ordinal);

    private static HashSet<int> SelectedIds(FacetColumns columns, SearchQuery query) =>
        [.. query.Entities.Concat(query.AnyEntities).Where(columns.EntityIdsByKey.ContainsKey).Select(key => columns.EntityIdsByKey[key])];

    private static IEnumerable<(int Id, int Count)> Named(Tally tally) =>
        tally.Entities.Select((count, id) => (id, count)).Where(entity => entity.count > 0);
}
