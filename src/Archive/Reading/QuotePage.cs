using Archive.Entities;

namespace Archive.Reading;

/// <summary>A page of the words that the archive's articles ascribe to an entity.</summary>
/// <param name="Entity">To whom.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Quotes">Those of this page, the newest article's first, the undated's last.</param>
public sealed record QuotePage(Entity Entity, long Total, IReadOnlyList<QuoteLink> Quotes);
