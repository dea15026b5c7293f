using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading;

/// <summary>Reads quotes whose speaker is known; names and expressions in marks are left out.</summary>
internal static class QuoteQuery
{
    private const string Speech = "quote";

    /// <summary>Of one article, in its order.</summary>
    public static async Task<IReadOnlyList<QuoteLink>> OfArticleAsync(
        ArchiveContext context, ArticleRow article, IReadOnlyDictionary<long, EntityLink> entities, CancellationToken cancellationToken)
    {
        var link = LinkTo(article);
        var quotes = await context.Quotes.Where(quote => quote.ArticleId == article.Id && quote.Kind == Speech && quote.Speaker != null)
            .OrderBy(quote => quote.Field).ThenBy(quote => quote.Start).ToListAsync(cancellationToken);
        return [.. quotes.Select(quote => Shown(quote, link, quote.EntityId is { } id ? entities.GetValueOrDefault(id) : null))];
    }

    /// <summary>Of one entity, the newest article's first; rows are chronological, the undated stand lowest.</summary>
    public static Task<IReadOnlyList<QuoteLink>> OfEntityAsync(
        ArchiveContext context, long entityId, int skip, int take, CancellationToken cancellationToken) =>
        NewestAsync(context, Of(context, entityId), skip, take, cancellationToken);

    /// <summary>Some of <paramref name="chosen"/>, the newest article's first.</summary>
    public static async Task<IReadOnlyList<QuoteLink>> NewestAsync(
        ArchiveContext context, IQueryable<QuoteRow> chosen, int skip, int take, CancellationToken cancellationToken)
    {
        var quotes = await chosen
            .Join(
                context.Articles, quote => quote.ArticleId, article => article.Id,
                (quote, article) => new { quote, article, article.Source })
            .OrderByDescending(found => found.article.Row).ThenBy(found => found.quote.Field).ThenBy(found => found.quote.Start)
            .Skip(skip).Take(take).ToListAsync(cancellationToken);
        return [.. quotes.Select(found => Shown(found.quote, LinkTo(found.article, found.Source), null))];
    }

    public static Task<long> CountAsync(ArchiveContext context, long entityId, CancellationToken cancellationToken) =>
        Of(context, entityId).LongCountAsync(cancellationToken);

    /// <summary>All quotes whose speaker is named.</summary>
    public static IQueryable<QuoteRow> Speeches(ArchiveContext context) =>
        context.Quotes.Where(quote => quote.Kind == Speech && quote.Speaker != null);

    private static IQueryable<QuoteRow> Of(ArchiveContext context, long entityId) =>
        Speeches(context).Where(quote => quote.EntityId != null && context.FamilyOf(entityId).Contains(quote.EntityId.Value));

    private static QuoteLink Shown(QuoteRow quote, ArticleLink article, EntityLink? entity) =>
        new(quote.Text, quote.Speaker!, entity, (int)quote.Field - 2, article);

    private static ArticleLink LinkTo(ArticleRow article, SourceRow? source = null) =>
        new(article.Key, article.Title, null, PublishedColumns.Read(article), (source ?? article.Source)?.Name);
}
