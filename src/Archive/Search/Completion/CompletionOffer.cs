using Archive.Entities;

namespace Archive.Search.Completion;

/// <summary>What a reader who is typing may be about to type.</summary>
/// <param name="Text">The entity's name, the completed text, or the article's title.</param>
/// <param name="Key">The entity's id or the article's permalink key; null for words.</param>
/// <param name="Before">For an entity: what was typed before its name, and stays.</param>
/// <param name="Type">For an entity: what kind.</param>
/// <param name="IsFound">For an entity: found in texts, in no register.</param>
/// <param name="Articles">For an entity: how many articles name it.</param>
public sealed record CompletionOffer(
    string Text, CompletionKind Kind, string? Key, string Before = "", EntityType? Type = null, bool IsFound = false, int Articles = 0);
