namespace Archive.Search;

/// <summary>How a word of the query was met in an article.</summary>
/// <param name="Word">The word, as typed.</param>
/// <param name="Strength">The closest way in which it was met; null where it is lacking.</param>
/// <param name="Forms">The forms found, the closest first, as they stand in the article.</param>
/// <param name="Weight">How telling the word is: the rarer in the archive, the higher (BM25's inverse document frequency).</param>
public sealed record WordMatch(string Word, MatchStrength? Strength, IReadOnlyList<string> Forms, double Weight);
