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
        // An address may name a spelling that is gathered under the entity by now.
        var chosen = query.Entities.Select(new EntityNames(columns).IdOf).ToHashSet();
        return [.. columns.EntityNames
            .Select(entity => (entity.Value.Key, entity.Value.Name, entity.Value.Type, Count: tally.Entities[entity.Key], Chosen: chosen.Contains(entity.Key)))
            .Where(entity => entity.Count > 0 || entity.Chosen)
            .Select(entity => new FacetValue(entity.Key, entity.Name, entity.Count, entity.Chosen, entity.Type))
            .OrderByDescending(entity => entity.Selected)
            .ThenByDescending(entity => entity.Count)
            .ThenBy(entity => entity.Label, StringComparer.Ordinal)
            .Take(query.EntityLimit)];
    }
}
