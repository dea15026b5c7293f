using Archive.Reading;

namespace Archive.Lens;

/// <summary>Articles that use a term, the newest first and the undated last, with the sentences in which they do.</summary>
/// <param name="Total">How many there are on all pages.</param>
public sealed record TermUsesPage(TermSet Set, Term Term, long Total, IReadOnlyList<Happening> Articles);
