namespace Archive.Benchmarks.Relevance;

/// <summary>How often a term stands in an article.</summary>
/// <param name="Article">The article's number, from 0.</param>
internal readonly record struct Posting(int Article, int Frequency);
