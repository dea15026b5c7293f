namespace Archive.Search;

/// <summary>A run of text that is marked as a whole or not at all.</summary>
public readonly record struct PassagePart(string Text, bool Marked);
