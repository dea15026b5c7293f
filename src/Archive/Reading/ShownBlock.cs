using Archive.Articles;

namespace Archive.Reading;

/// <summary>A block of an article's body as a page shows it: its text in runs.</summary>
public sealed record ShownBlock(BlockKind Kind, IReadOnlyList<TextRun> Runs);
