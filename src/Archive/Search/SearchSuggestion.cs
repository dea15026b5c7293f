namespace Archive.Search;

/// <summary>Another query that would find something.</summary>
/// <param name="Text">The query.</param>
/// <param name="Reason">How it was come by.</param>
/// <param name="Total">How many articles it finds.</param>
public sealed record SearchSuggestion(string Text, SuggestionReason Reason, long Total);
