namespace Archive.Benchmarks.Relevance;

/// <summary>An article of the collection, as the baselines see it.</summary>
/// <param name="Text">All that is to be searched, as one text.</param>
internal sealed record CollectionArticle(string Id, string Text);
