namespace Archive.Import;

/// <summary>A line of the source that is not part of the article, and the rule that said so.</summary>
/// <param name="Line">Its number in the source, from 1.</param>
/// <param name="Text">The line as it stands there, trimmed.</param>
/// <param name="Rule">The rule's name, e.g. <c>share-form</c>, <c>counter</c>, <c>slogan</c>, <c>related-headline</c>.</param>
public sealed record CutLine(int Line, string Text, string Rule);
