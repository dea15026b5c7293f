namespace Archive.Search.Completion;

/// <summary>An article as completion knows it.</summary>
/// <param name="Folded">The title folded, with a space before every word.</param>
internal sealed record CompletedArticle(string Key, string Title, string Folded);
