using Archive.Search.Query;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Sqlite;

/// <summary>Where nothing was found: what would find something, each tried before it is offered.</summary>
internal sealed class SearchSuggester(SqliteConnection connection, FacetColumns columns, RankingWeights weights)
{
    private const int MostSingleWords = 6;

    public IReadOnlyList<SearchSuggestion> For(SearchQuery query, ReadQuery read, CancellationToken cancellationToken)
    {
        var suggestions = new List<SearchSuggestion>();
        Offer(KeyboardLayout.Other(query.Text), SuggestionReason.Keyboard);
        Offer(new SpellingCorrector(columns.Lexicon).Correct(query.Text), SuggestionReason.Spelling);
        Offer(Loosened(query.Text), SuggestionReason.Loosened);
        foreach (var word in read.Words.Count > 1 ? read.Words.Take(MostSingleWords) : [])
        {
            Offer(word.Text, SuggestionReason.SingleWord);
        }

        var filtered = (query.From ?? query.To ?? query.HappenedFrom ?? query.HappenedTo) is not null
            || query.Source is not null || query.AsksForEntities;
        if (filtered && Count(query with { From = null, To = null, HappenedFrom = null, HappenedTo = null, Source = null, Entities = [], AnyEntities = [], NotEntities = [] }) is > 0 and var total)
        {
            suggestions.Add(new SearchSuggestion(query.Text, SuggestionReason.WithoutFilters, total));
        }

        return suggestions;

        void Offer(string? text, SuggestionReason reason)
        {
            if (text is not null && text != query.Text && suggestions.TrueForAll(suggestion => suggestion.Text != text)
                && Count(query with { Text = text }) is > 0 and var total)
            {
                suggestions.Add(new SearchSuggestion(text, reason, total));
            }
        }

        long Count(SearchQuery other) => new SearchRun(
            connection, columns, weights, other, QueryReader.Read(other.Text, new WordExpander(columns.Lexicon, new HashSet<string>())), cancellationToken).Count();
    }

    /// <summary>The words without the signs that ask for exact forms.</summary>
    private static string? Loosened(string text)
    {
        var plain = new string([.. text.Where(c => c is not ('"' or '«' or '»' or '“' or '”' or '='))]).Trim();
        return plain.Length > 0 ? plain : null;
    }
}
