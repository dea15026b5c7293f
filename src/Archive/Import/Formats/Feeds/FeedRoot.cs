namespace Archive.Import.Formats.Feeds;

internal enum FeedRoot
{
    /// <summary>RSS 2.0 and its like: rss, channel, item.</summary>
    Rss,

    /// <summary>RSS 1.0: items stand beside the channel.</summary>
    Rdf,

    Atom,
}
