namespace Archive.Entities;

/// <summary>What an article calls a person: «وزير الدفاع الإسرائيلي». A fact with its evidence; its time is the article's.</summary>
/// <param name="Field">The number of the text among the article's fields.</param>
/// <param name="Start">UTF-16 code units into that text.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Text">The words, without marks and runs of spaces.</param>
/// <param name="Entity">Whom.</param>
public sealed record Role(int Field, int Start, int Length, string Text, Entity Entity);
