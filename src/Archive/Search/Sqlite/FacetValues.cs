namespace Archive.Search.Sqlite;

/// <summary>Turns the counts of newspapers into the facet that readers see.</summary>
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
}
