using Archive.Entities;

namespace Archive.Reading.Names;

/// <summary>A page of the spellings of a name.</summary>
/// <param name="Entity">Whose name.</param>
/// <param name="Uses">Those of the page, the most frequent first.</param>
/// <param name="Total">How many uses there are in all: of each spelling one a newspaper.</param>
/// <param name="Mentions">How often it is named in all.</param>
/// <param name="Texts">All spellings, each once.</param>
/// <param name="Page">From 1; a page past the end became the last one.</param>
public sealed record SpellingPage(
    Entity Entity, IReadOnlyList<SpellingUse> Uses, int Total, long Mentions, IReadOnlySet<string> Texts, int Page);
