using System.Globalization;
using Archive.Articles;
using Archive.Entities;
using Archive.Import;
using Archive.Search;
using Archive.Search.Query;
using Archive.Search.Sqlite;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading;

/// <summary>Gives pages what they show. Reads only.</summary>
public sealed class ReadingRoom
{
    private const int NewestOnHome = 12;
    private const int MostNamedOnHome = 12;
    private const int ArticlesOfEntity = 10;
    private const int QuotesOfEntity = 5;

    private readonly IDbContextFactory<ArchiveContext> _contexts;
    private readonly IArticleSearch _search;
    private readonly FacetColumnsCache _columns;

    internal ReadingRoom(IDbContextFactory<ArchiveContext> contexts, IArticleSearch search, FacetColumnsCache columns) =>
        (_contexts, _search, _columns) = (contexts, search, columns);

    public async Task<HomePage> GetHomeAsync(CancellationToken cancellationToken = default)
    {
        var everything = new SearchQuery { Sort = SearchSort.Newest, PageSize = NewestOnHome, EntityLimit = MostNamedOnHome };
        var page = await _search.FindAsync(everything, cancellationToken);
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return new HomePage
        {
            ArticleCount = page.Total,
            SourceCount = await context.Sources.LongCountAsync(cancellationToken),
            EntityCount = page.EntitiesByType.Sum(type => type.Names),
            Undated = page.Undated,
            Newest = [.. page.Hits.Select(ArticleLink.Of)],
            MostNamed = [.. page.Entities.Select(LinkTo)],
        };
    }

    /// <summary>The article at <c>/a/{key}</c>; null where there is none. Words of <paramref name="query"/> are marked.</summary>
    public async Task<ArticlePage?> FindArticleAsync(string key, string? query = null, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var article = await context.Articles.Include(a => a.Source).SingleOrDefaultAsync(a => a.Key == key, cancellationToken);
        if (article is null)
        {
            return null;
        }

        var mentions = await MentionsOfAsync(context, article.Id, cancellationToken);
        var named = mentions.DistinctBy(m => m.Mention.EntityId).ToDictionary(m => m.Mention.EntityId, m => LinkTo(m.Entity, 0));
        var original = await context.Originals.Where(o => o.ArticleId == article.Id && o.Sha256 == article.OriginalSha256)
            .Select(o => o.Bytes.Length).SingleAsync(cancellationToken);
        var times = await context.TimeExpressions.Where(time => time.ArticleId == article.Id).ToListAsync(cancellationToken);
        var runs = new TextRunWriter(WordsOf(query, context), ArticleLayers.Of(mentions, times));
        return new ArticlePage
        {
            Key = article.Key,
            SourceId = SourceIdOf(article),
            PlainTitle = article.Title,
            Title = runs.Write(0, article.Title),
            Standfirst = runs.Write(1, article.Standfirst),
            Body = [.. BodyMarkdown.Read(article.Body).Select((block, i) => new ShownBlock(block.Kind, runs.Write(3 + i, block.Text)))],
            // Counted while the texts above were written.
            Places = runs.Places,
            Byline = article.Byline,
            Dateline = article.Dateline,
            Source = article.Source?.Name,
            Url = article.Url,
            Published = PublishedColumns.Read(article),
            Keywords = article.Keywords.Length == 0 ? [] : article.Keywords.Split('\n'),
            Cut = ArchiveJson.Read<List<CutLine>>(article.Cut),
            Doubts = ArchiveJson.Read<List<Doubt>>(article.Doubts),
            Entities = [.. mentions.GroupBy(m => m.Entity.Key).Select(g => LinkTo(g.First().Entity, g.Count())).OrderByDescending(e => e.Articles)],
            Quotes = await QuoteQuery.OfArticleAsync(context, article, named, cancellationToken),
            ImportedAt = DateTime.Parse(article.ImportedAt, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal),
            SourceMissing = article.SourceMissing != 0,
            OriginalSha256 = article.OriginalSha256,
            OriginalLength = original,
            Copies = await ArticleCopies.OfAsync(context, article.Row, cancellationToken),
            Older = await NeighbourAsync(context, article.Row, older: true, cancellationToken),
            Newer = await NeighbourAsync(context, article.Row, older: false, cancellationToken),
        };
    }

    /// <summary>The bytes that the article at <c>/a/{key}</c> was made from.</summary>
    public async Task<OriginalFile?> FindOriginalAsync(string key, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var found = await (
            from article in context.Articles
            join original in context.Originals
                on new { article.Id, Sha256 = article.OriginalSha256 } equals new { Id = original.ArticleId, original.Sha256 }
            where article.Key == key
            select new { article.Path, article.Record, original.MediaType, original.Bytes, original.Sha256 })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        return new OriginalFile(OriginalFile.NameOf(key, found.Path, found.Record, found.MediaType), found.MediaType, found.Bytes, found.Sha256);
    }

    /// <summary>The entity at <c>/e/{id}</c>, or the one under which that is gathered; null where there is none to show.</summary>
    public async Task<EntityPage?> FindEntityAsync(string id, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var row = await context.FindShownAsync(id, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var query = new SearchQuery { Entities = [row.Key], Sort = SearchSort.Newest, PageSize = ArticlesOfEntity, EntityLimit = 0 };
        var page = await _search.FindAsync(query, cancellationToken);
        return new EntityPage
        {
            Entity = EntityOf(row),
            ArticleCount = page.Total,
            QuoteCount = await QuoteQuery.CountAsync(context, row.Id, cancellationToken),
            Quotes = await QuoteQuery.OfEntityAsync(context, row.Id, 0, QuotesOfEntity, cancellationToken),
            Articles = [.. page.Hits.Select(ArticleLink.Of)],
            Months = page.Months,
            Undated = page.Undated,
        };
    }

    /// <summary>A page of the quotes of the entity at <c>/e/{id}</c>, at most <paramref name="size"/>; null where there is no such entity.</summary>
    public async Task<QuotePage?> FindQuotesAsync(string id, int page, int size, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        if (await context.FindShownAsync(id, cancellationToken) is not { } row)
        {
            return null;
        }

        var total = await QuoteQuery.CountAsync(context, row.Id, cancellationToken);
        var skip = (int)Math.Min((page - 1L) * size, Math.Max(0, (total - 1) / size * size));
        return new QuotePage(EntityOf(row), total, await QuoteQuery.OfEntityAsync(context, row.Id, skip, size, cancellationToken));
    }

    private IReadOnlyList<QueryWord> WordsOf(string? query, ArchiveContext context)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return [];
        }

        context.Database.OpenConnection();
        var lexicon = _columns.For((SqliteConnection)context.Database.GetDbConnection()).Lexicon;
        return QueryReader.Read(query, new WordExpander(lexicon, new HashSet<string>())).Words;
    }

    private static Task<List<FoundMention>> MentionsOfAsync(ArchiveContext context, long articleId, CancellationToken cancellationToken) =>
        context.Mentions.Where(mention => mention.ArticleId == articleId)
            .Join(context.Entities, mention => mention.EntityId, entity => entity.Id, (mention, entity) => new { mention, entity })
            .Join(context.Entities, named => named.entity.SameAs ?? named.entity.Id, head => head.Id, (named, head) => new { named.mention, named.entity, head })
            .Where(named => named.entity.Hidden == 0 && named.head.Hidden == 0)
            .Select(named => new FoundMention(named.mention, named.head))
            .ToListAsync(cancellationToken);

    private static async Task<ArticleLink?> NeighbourAsync(ArchiveContext context, long row, bool older, CancellationToken cancellationToken)
    {
        var firstDated = RowNumber.StretchOf(null).End;
        if (row < firstDated)
        {
            return null;
        }

        var article = older
            ? context.Articles.Where(a => a.Row < row && a.Row >= firstDated).OrderByDescending(a => a.Row)
            : context.Articles.Where(a => a.Row > row).OrderBy(a => a.Row);
        return await article.Include(a => a.Source).FirstOrDefaultAsync(cancellationToken) is { } found
            ? new ArticleLink(found.Key, found.Title, null, PublishedColumns.Read(found), found.Source?.Name)
            : null;
    }

    private static string SourceIdOf(ArticleRow article) => article.Record.Length > 0 ? article.Record : article.Path;

    private static EntityLink LinkTo(FacetValue facet) => new(facet.Value, facet.Type ?? EntityType.Other, facet.Label, facet.Count);

    private static EntityLink LinkTo(EntityRow entity, long count) => new(entity.Key, TypeOf(entity), entity.Name, count);

    private static EntityType TypeOf(EntityRow entity) => Enum.Parse<EntityType>(entity.Type, ignoreCase: true);

    internal static Entity EntityOf(EntityRow row) => new()
    {
        Id = row.Key,
        Type = TypeOf(row),
        Name = row.Name,
        Note = row.Note,
        IsFound = row.Found != 0,
        Aliases = ArchiveJson.Read<List<string>>(row.Aliases),
        Latin = ArchiveJson.Read<List<string>>(row.Latin),
    };
}
