namespace Archive.Search.Query;

/// <summary>One way in which an article can have a word of the query: terms side by side, most often one.</summary>
/// <param name="Terms">The terms, adjacent in this order.</param>
/// <param name="Strength">How close this is to what was typed.</param>
/// <param name="Spelling">Where it is another spelling or name that readers may not expect: how it is written; else null.</param>
internal sealed record Alternative(IReadOnlyList<IndexTerm> Terms, MatchStrength Strength, string? Spelling = null);
