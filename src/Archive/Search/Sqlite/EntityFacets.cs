using Archive.Entities;

namespace Archive.Search.Sqlite;

/// <summary>Turns the counts of entities into lists for readers: one for each type, and one for all.</summary>
internal static class EntityFacets
{
    /// <summary>One list for each type and origin that the matches name.</summary>
    public static List<EntityFacet> ByType(FacetColumns columns, Tally tally, SearchQuery query)
    {
        var selected = SelectedIds(columns, query);
        var rankings = new SortedDictionary<(EntityType Type, bool IsFound), EntityRanking>();
        for (var id = 0; id < tally.Entities.Count; id++)
        {
            if (tally.Entities[id] > 0 && columns.EntityNames.TryGetValue(id, out var entity))
            {
                if (!rankings.TryGetValue((entity.Type, entity.IsFound), out var ranking))
                {
                    rankings[(entity.Type, entity.IsFound)] = ranking = new EntityRanking(query.EntityLimit);
                }

                ranking.Offer(entity, tally.Entities[id], selected.Contains(id));
            }
        }

        return [.. rankings.Select(ranking => new EntityFacet(ranking.Key.Type, ranking.Key.IsFound, ranking.Value.Count, ranking.Value.Ranked()))];
    }

    /// <summary>The most named of all types; those chosen stand first, named or not.</summary>
    public static List<FacetValue> OfAll(FacetColumns columns, Tally tally, SearchQuery query, IReadOnlyList<EntityFacet> byType)
    {
        var selected = SelectedIds(columns, query);
        // The most named of all are among the most named of each type.
        return [.. Rank(columns, selected.Select(id => (id, tally.Entities[id])), int.MaxValue, areSelected: true)
            .Concat(byType.SelectMany(facet => facet.Values).Where(value => !value.Selected)
                .OrderByDescending(value => value.Count).ThenBy(value => value.Label, StringComparer.Ordinal).ThenBy(value => value.Value, StringComparer.Ordinal))
            .Take(query.EntityLimit)];
    }

    /// <summary>Entities with the number of articles that name them, the most named first.</summary>
    public static IReadOnlyList<FacetValue> Rank(FacetColumns columns, IEnumerable<(int Id, int Count)> entities, int most, bool areSelected)
    {
        var ranking = new EntityRanking(most);
        foreach (var (id, count) in entities)
        {
            ranking.Offer(columns.EntityNames[id], count, areSelected);
        }

        return ranking.Ranked();
    }

    /// <summary>The entities that the filters ask for or keep out, by what stands in the query, with the names to show.</summary>
    public static Dictionary<string, string> Asked(FacetColumns columns, SearchQuery query) =>
        query.Entities.Concat(query.AnyEntities).Concat(query.NotEntities).Distinct(StringComparer.Ordinal).ToDictionary(
            asked => asked, asked => columns.EntityIdsByKey.TryGetValue(asked, out var id) ? columns.EntityNames[id].Name : asked, StringComparer.Ordinal);

    private static HashSet<int> SelectedIds(FacetColumns columns, SearchQuery query) =>
        [.. query.Entities.Concat(query.AnyEntities).Where(columns.EntityIdsByKey.ContainsKey).Select(key => columns.EntityIdsByKey[key])];
}
