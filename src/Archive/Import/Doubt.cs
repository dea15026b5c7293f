namespace Archive.Import;

/// <summary>Something that a source says and the archive does not believe: it is kept to be looked at, and not acted on.</summary>
/// <param name="Rule">The rule's name, e.g. <c>date-in-the-future</c>.</param>
/// <param name="Text">The words of the source that raised it.</param>
public sealed record Doubt(string Rule, string Text);
