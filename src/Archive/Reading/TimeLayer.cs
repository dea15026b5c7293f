namespace Archive.Reading;

/// <summary>Words that name a time.</summary>
public sealed record TimeLayer(int Start, int Length, NamedTime Time) : TextLayer(Start, Length);
