namespace Archive.Search.Query;

/// <summary>A folded form of the archive.</summary>
/// <param name="Form">The folded form.</param>
/// <param name="Articles">In how many articles it stands.</param>
/// <param name="IsName">Whether it is used like a name.</param>
internal readonly record struct LexiconForm(string Form, int Articles, bool IsName);
