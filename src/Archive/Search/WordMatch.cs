namespace Archive.Search;

/// <summary>How a word of the query was met in an article.</summary>
/// <param name="Word">The word, as typed.</param>
/// <param name="Strength">The closest way in which it was met; null where it is lacking.</param>
/// <param name="Forms">The forms found, as they stand in the article.</param>
/// <param name="Weight">What it adds to the score.</param>
public sealed record WordMatch(string Word, MatchStrength? Strength, IReadOnlyList<string> Forms, double Weight);
