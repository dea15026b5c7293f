namespace Archive.Reading.Beside;

/// <summary>A run of a text, of whole words, that stands to the text beside it as a whole.</summary>
public readonly record struct BesideRun(string Text, WordDifference Difference);
