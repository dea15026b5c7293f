namespace Archive.Entities;

/// <summary>A place in a text where an entity is named.</summary>
/// <param name="Start">UTF-16 code units into the text that was read; clitics before the name (و ب ل ك ف) are outside.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Text">The name as it stands there.</param>
/// <param name="Entity">Whose name it is.</param>
public sealed record Mention(int Start, int Length, string Text, Entity Entity);
