namespace Archive.Search.Query;

/// <summary>Words that stand side by side; most have one. The smallest thing that a query asks the index for.</summary>
internal sealed record Phrase(IReadOnlyList<QueryTerm> Terms);
