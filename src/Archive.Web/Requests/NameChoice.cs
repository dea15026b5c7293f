using Archive.Search;
using Archive.Web.Wording;

namespace Archive.Web.Requests;

/// <summary>What is said of a name that is not plainly that of one entity, with searches for each that may be meant.</summary>
/// <param name="Sentence">Ends with a colon where choices follow.</param>
public sealed record NameChoice(string Sentence, IReadOnlyList<(string Name, string Address, long Articles)> Choices)
{
    public static IReadOnlyList<NameChoice> Of(SearchQuery query, SearchPage results) =>
        [.. results.Readings.Select(reading => new NameChoice(
            NameReadingWords.For(reading),
            [.. reading.Meant.Select(entity => (entity.Label, SearchAddress.Of(query.WithEntity(entity.Value)), entity.Count))]))];
}
