namespace Archive.Arabic.Names;

/// <summary>One reason to take a word for a name, or not to.</summary>
/// <param name="Text">The reason, for people.</param>
/// <param name="Weight">Log-odds: above 0 for a name, below 0 against it.</param>
public readonly record struct NameClue(string Text, double Weight);
