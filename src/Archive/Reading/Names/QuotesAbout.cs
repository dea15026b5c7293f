using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading.Names;

/// <summary>Reads what others are quoted with about an entity: quotes in which it is named.</summary>
internal static class QuotesAbout
{
    /// <summary>The newest article's first.</summary>
    /// <param name="context">Where to read.</param>
    /// <param name="entityId">Whom the quotes name.</param>
    /// <param name="speakerId">Whose quotes; null: everybody's but the entity's own.</param>
    /// <param name="page">From 1; a page past the end becomes the last one.</param>
    /// <param name="size">How many a page has.</param>
    public static async Task<QuotesFound> ReadAsync(
        ArchiveContext context, long entityId, long? speakerId, int page, int size, CancellationToken cancellationToken)
    {
        var quotes = Of(context, entityId, speakerId);
        var total = await quotes.LongCountAsync(cancellationToken);
        var skip = (Paged.LastOr(page, total, size) - 1) * size;
        return new QuotesFound(total, await QuoteQuery.NewestAsync(context, quotes, skip, size, cancellationToken));
    }

    private static IQueryable<QuoteRow> Of(ArchiveContext context, long entityId, long? speakerId) => (
        from mention in context.Mentions
        where context.FamilyOf(entityId).Contains(mention.EntityId)
        from quote in QuoteQuery.Speeches(context)
        where quote.ArticleId == mention.ArticleId && quote.Field == mention.Field
            && quote.Start <= mention.Start && mention.Start + mention.Length <= quote.Start + quote.Length
            && (speakerId == null
                ? quote.EntityId == null || !context.FamilyOf(entityId).Contains(quote.EntityId.Value)
                : quote.EntityId != null && context.FamilyOf(speakerId.Value).Contains(quote.EntityId.Value))
        select quote).Distinct();
}
