using Archive.Entities;
using Archive.Search;

namespace Archive.Web.Pages;

/// <summary>Names of one type in the results of a search, the most named first, each with the steps that it offers.</summary>
/// <param name="Total">How many there are in all.</param>
public sealed record FacetNames(SearchQuery Asked, EntityType Type, int Total, IReadOnlyList<FacetValue> Values)
{
    /// <summary>The names of a type, of one origin or (null) of both; <paramref name="most"/> of them behind the first <paramref name="skip"/>.</summary>
    public static FacetNames Of(SearchQuery asked, SearchPage results, EntityType type, bool? isFound, int skip, int most)
    {
        var lists = results.EntitiesByType.Where(facet => facet.Type == type && (isFound is null || facet.IsFound == isFound)).ToList();
        return new FacetNames(asked, type, lists.Sum(facet => facet.Names),
            [.. lists.SelectMany(facet => facet.Values)
                .OrderByDescending(value => value.Count).ThenBy(value => value.IsFound).ThenBy(value => value.Label, StringComparer.Ordinal)
                .Skip(skip).Take(most)]);
    }

    /// <summary>Where names are chosen already, another can be asked for in their place.</summary>
    public bool OffersChoice => Asked.Entities.Count + Asked.AnyEntities.Count > 0;
}
