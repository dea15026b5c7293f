using Archive.Arabic.Copies;

namespace Archive.Reading.Beside;

/// <summary>Two articles side by side.</summary>
public sealed record BesidePage(ArticleLink One, ArticleLink Other, Likeness Likeness, IReadOnlyList<BesideRow> Rows);
