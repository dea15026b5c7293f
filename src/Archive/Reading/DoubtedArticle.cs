using Archive.Import;

namespace Archive.Reading;

/// <summary>An article that the archive holds, and what in it is not believed.</summary>
public sealed record DoubtedArticle(string Key, string Title, string Path, IReadOnlyList<Doubt> Doubts);
