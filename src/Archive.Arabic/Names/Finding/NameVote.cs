namespace Archive.Arabic.Names.Finding;

/// <summary>What one witness said for a name.</summary>
/// <param name="Word">Of which word of the name.</param>
/// <param name="Witness">Its name in clue-weights.tsv: «-1 title» is a title before the word.</param>
/// <param name="Weight">How much more it said for the name than for none, in natural logarithms; below 0 it spoke against it.</param>
public sealed record NameVote(string Word, string Witness, double Weight);
