using Archive.Lens;

namespace Archive.Web.Pages.Parts;

/// <summary>A cell of the table of newspapers and terms.</summary>
/// <param name="Term">The number of the term in its set.</param>
/// <param name="Terms">The counts of the row.</param>
/// <param name="Filter">The articles that were counted.</param>
public sealed record LensCell(TermSet Set, int Term, TermCounts Terms, LensFilter Filter);
