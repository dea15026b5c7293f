using Archive.Arabic.Text;
using Archive.Search;

namespace Archive.Web.Requests;

/// <summary>A spelling that was looked for as well, or that the reader took out, and the address of the search with that changed.</summary>
/// <param name="Spelling">As an article of the page writes it, where one does; else folded.</param>
/// <param name="Count">How many of the matches have it; 0 where it was taken out.</param>
public sealed record SpellingChoice(string Spelling, long Count, string Address)
{
    /// <summary>In the place of a spelling: without all of them.</summary>
    public const string NoSpellings = "*";

    public static IReadOnlyList<SpellingChoice> Included(SearchQuery query, SearchPage results) =>
        [.. results.Spellings.Where(spelling => !spelling.Excluded).Select(spelling => new SpellingChoice(
            AsWritten(spelling.Spelling, results), spelling.Count, SearchAddress.Of(query.WithoutSpelling(spelling.Spelling))))];

    public static IReadOnlyList<SpellingChoice> Excluded(SearchQuery query) =>
        [.. query.Without.Where(spelling => spelling != NoSpellings).Select(spelling => new SpellingChoice(
            spelling, 0, SearchAddress.Of(query.WithSpelling(spelling))))];

    // Folding takes away what readers expect to see: إ, ة, ى.
    private static string AsWritten(string spelling, SearchPage results) =>
        results.Hits.SelectMany(hit => hit.Explanation).SelectMany(match => match.Forms)
            .FirstOrDefault(form => Analyzer.Fold(form) == spelling) ?? spelling;
}
