using Archive.Reading;

namespace Archive.Lens;

/// <summary>The first and the last dated article that uses a term, with the sentence; null where none does.</summary>
public sealed record TermEdges(Term Term, Happening? First, Happening? Last);
