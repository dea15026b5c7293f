using Archive.Arabic.Copies;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading;

/// <summary>The articles whose texts have much in common with an article's.</summary>
/// <param name="Listed">The most alike first, then the earliest; no more than <see cref="MostListed"/>.</param>
/// <param name="Count">How many there are.</param>
public sealed record ArticleCopies(IReadOnlyList<ArticleCopy> Listed, int Count)
{
    private const int MostListed = 30;

    public static ArticleCopies None { get; } = new([], 0);

    internal static async Task<ArticleCopies> OfAsync(ArchiveContext context, long row, CancellationToken cancellationToken)
    {
        var text = await context.Facets.Where(facet => facet.Row == row).Select(facet => facet.Text).SingleOrDefaultAsync(cancellationToken);
        if (text == 0)
        {
            return None;
        }

        var equal = context.Facets.Where(facet => facet.Text == text && facet.Text != 0 && facet.Row != row)
            .Select(facet => new { facet.Row, Similarity = 1.0, Covered = 1.0, Covering = 1.0 });
        var alike =
            from copy in context.TextCopies
            where copy.Text == text
            join back in context.TextCopies on new { copy.Text, copy.Other } equals new { Text = back.Other, Other = back.Text }
            join facet in context.Facets on copy.Other equals facet.Text
            where facet.Text != 0
            select new { facet.Row, copy.Similarity, copy.Covered, Covering = back.Covered };
        var all = equal.Concat(alike);
        var listed = await all.OrderByDescending(copy => copy.Similarity).ThenBy(copy => copy.Row).Take(MostListed)
            .Join(context.Articles.Include(article => article.Source), copy => copy.Row, article => article.Row, (copy, article) => new { copy, article })
            .ToListAsync(cancellationToken);
        var count = listed.Count < MostListed ? listed.Count : await all.CountAsync(cancellationToken);
        return new ArticleCopies(
            [.. listed.OrderByDescending(found => found.copy.Similarity).ThenBy(found => RowNumber.MinuteOf(found.copy.Row)).ThenBy(found => found.article.Key, StringComparer.Ordinal)
                .Select(found => new ArticleCopy(LinkTo(found.article), new Likeness(found.copy.Similarity, found.copy.Covered, found.copy.Covering)))],
            count);
    }

    internal static ArticleLink LinkTo(ArticleRow article) =>
        new(article.Key, article.Title, null, PublishedColumns.Read(article), article.Source?.Name);
}
