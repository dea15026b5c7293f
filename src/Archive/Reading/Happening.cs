using Archive.Search;

namespace Archive.Reading;

/// <summary>An article that tells of a day, month or year, with the sentences that name it: the words that do are marked.</summary>
/// <param name="Sentences">Empty where only the title or the keywords name it.</param>
public sealed record Happening(ArticleLink Article, IReadOnlyList<Passage> Sentences);
