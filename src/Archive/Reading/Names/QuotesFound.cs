namespace Archive.Reading.Names;

/// <summary>Some of the quotes that were asked for.</summary>
/// <param name="Total">How many there are in all.</param>
/// <param name="Quotes">The newest article's first.</param>
public sealed record QuotesFound(long Total, IReadOnlyList<QuoteLink> Quotes);
