namespace Archive.Search.Sqlite;

/// <summary>Turns counts by number into the facets that readers see.</summary>
internal static class FacetValues
{
    private const int MostSources = 20;

    public static List<FacetValue> OfSources(FacetColumns columns, Tally tally, SearchQuery query) =>
        [.. tally.Sources
            .Where(source => source.Key != 0)
            .Select(source => (Name: columns.SourceNames[source.Key], Count: source.Value))
            .Select(source => new FacetValue(source.Name, source.Name, source.Count, source.Name == query.Source))
            .OrderByDescending(source => source.Selected)
            .ThenByDescending(source => source.Count)
            .ThenBy(source => source.Label, StringComparer.Ordinal)
            .Take(MostSources)];

    public static List<FacetValue> OfEntities(FacetColumns columns, Tally tally, SearchQuery query)
    {
        var chosen = query.Entities.ToHashSet(StringComparer.Ordinal);
        return [.. columns.EntityNames
            .Select(entity => (entity.Value.Key, entity.Value.Name, entity.Value.Type, Count: tally.Entities[entity.Key]))
            .Where(entity => entity.Count > 0 || chosen.Contains(entity.Key))
            .Select(entity => new FacetValue(entity.Key, entity.Name, entity.Count, chosen.Contains(entity.Key), entity.Type))
            .OrderByDescending(entity => entity.Selected)
            .ThenByDescending(entity => entity.Count)
            .ThenBy(entity => entity.Label, StringComparer.Ordinal)
            .Take(query.EntityLimit)];
    }
}
