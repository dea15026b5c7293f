namespace Archive.Search.Completion;

/// <summary>What a reader who is typing may be about to type.</summary>
/// <param name="Text">The entity's name, the completed text, or the article's title.</param>
/// <param name="Key">The entity's id or the article's permalink key; null for words.</param>
public sealed record CompletionOffer(string Text, CompletionKind Kind, string? Key);
