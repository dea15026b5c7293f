namespace Archive.Search;

/// <summary>Another spelling or name that a word of the query stands for.</summary>
/// <param name="Word">The word of the query, as typed.</param>
/// <param name="Spelling">The other spelling, folded.</param>
/// <param name="Count">How many of the matches have it.</param>
/// <param name="Excluded">Whether the reader took it out; the count is then unknown and 0.</param>
public sealed record SpellingCount(string Word, string Spelling, long Count, bool Excluded);
