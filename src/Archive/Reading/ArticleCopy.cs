using Archive.Arabic.Copies;

namespace Archive.Reading;

/// <summary>Another article whose text has much in common with an article's.</summary>
/// <param name="Likeness">From the article to the other.</param>
public sealed record ArticleCopy(ArticleLink Article, Likeness Likeness)
{
    public bool IsSame => Likeness.Similarity >= Likeness.Same;
}
