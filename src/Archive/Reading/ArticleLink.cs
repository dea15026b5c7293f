using Archive.Import;

namespace Archive.Reading;

/// <summary>An article in a list.</summary>
public sealed record ArticleLink(string Key, string Title, string? Opening, PublicationDate? Published, string? Source);
