namespace Archive.Reading.Names;

/// <summary>Where an article calls an entity something.</summary>
/// <param name="Row">The article's row.</param>
/// <param name="Text">What.</param>
/// <param name="Field">The number of the text among the article's fields.</param>
/// <param name="Start">UTF-16 code units into that text.</param>
internal sealed record RoleAt(long Row, string Text, long Field, long Start);
