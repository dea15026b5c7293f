using Archive.Search;
using Archive.Search.Sqlite;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading.Names;

/// <summary>
/// The archive by its names: which there are, how each is written, what it is called, whom it is met with. Reads only; every answer is
/// of one state of the archive. What is asked of an entity that is not there is null.
/// </summary>
public sealed class NameRoom
{
    private const int NewestOfBoth = 10;

    private readonly IDbContextFactory<ArchiveContext> _contexts;
    private readonly IArticleSearch _search;
    private readonly FacetColumnsCache _columns;
    private readonly Lock _lock = new();
    private NameCatalogue? _catalogue;

    internal NameRoom(IDbContextFactory<ArchiveContext> contexts, IArticleSearch search, FacetColumnsCache columns) =>
        (_contexts, _search, _columns) = (contexts, search, columns);

    /// <summary>Names that at least one article has.</summary>
    public Task<NamePage> ListAsync(NameQuery query, CancellationToken cancellationToken = default) =>
        ReadAsync(context => Task.FromResult(CatalogueOf(context).List(query)), cancellationToken);

    /// <summary>How newspapers write a name, a page of it.</summary>
    public Task<SpellingPage?> FindSpellingsAsync(string id, int page, int size, CancellationToken cancellationToken = default) =>
        OfAsync(id, async (context, row) =>
        {
            var uses = await SpellingReader.ReadAsync(context, CatalogueOf(context).Columns, row.Id, cancellationToken);
            page = Paged.LastOr(page, uses.Count, size);
            return new SpellingPage(
                ReadingRoom.EntityOf(row), [.. uses.Skip((page - 1) * size).Take(size)], uses.Count, uses.Sum(use => use.Count),
                uses.Select(use => use.Text).ToHashSet(StringComparer.Ordinal), page);
        }, cancellationToken);

    /// <summary>What articles call an entity, a page of it in order of time.</summary>
    /// <param name="id">The entity.</param>
    /// <param name="page">From 1.</param>
    /// <param name="size">How many a page has.</param>
    /// <param name="most">Of more only so many, the most frequent.</param>
    public Task<RolePage?> FindRolesAsync(string id, int page, int size, int most = int.MaxValue, CancellationToken cancellationToken = default) =>
        OfAsync<RolePage>(id, async (context, row) =>
            await RoleReader.ReadAsync(context, CatalogueOf(context).Columns, row, most, page, size, cancellationToken), cancellationToken);

    /// <summary>What others are quoted with about an entity, a page of it.</summary>
    public Task<QuotePage?> FindQuotesAboutAsync(string id, int page, int size, CancellationToken cancellationToken = default) =>
        OfAsync(id, async (context, row) =>
        {
            var found = await QuotesAbout.ReadAsync(context, row.Id, null, page, size, cancellationToken);
            return new QuotePage(ReadingRoom.EntityOf(row), found.Total, found.Quotes);
        }, cancellationToken);

    /// <summary>The names that an entity is met with most, and the strongest ties between them.</summary>
    public Task<NameCompany?> FindCompanyAsync(string id, MetSort sort, int most, int mostTies, CancellationToken cancellationToken = default) =>
        OfAsync(id, (context, row) => Task.FromResult<NameCompany?>(CompanyReader.Company(CatalogueOf(context), (int)row.Id, sort, most, mostTies)), cancellationToken);

    /// <summary>All names that an entity is met with, a page of it.</summary>
    public Task<MetPage?> FindMetAsync(string id, MetSort sort, int page, int size, CancellationToken cancellationToken = default) =>
        OfAsync(id, (context, row) =>
        {
            var catalogue = CatalogueOf(context);
            var met = CompanyReader.Met(catalogue, (int)row.Id, NameArticles.Of(catalogue.Columns, (int)row.Id), sort);
            page = Paged.LastOr(page, met.Count, size);
            return Task.FromResult<MetPage?>(new MetPage(
                ReadingRoom.EntityOf(row), [.. met.Skip((page - 1) * size).Take(size).Select(one => one.Met)], met.Count, page));
        }, cancellationToken);

    /// <summary>Two entities side by side, lists of at most <paramref name="most"/>; null also where both are the same.</summary>
    public Task<Comparison?> CompareAsync(string id, string otherId, int most, CancellationToken cancellationToken = default) =>
        OfAsync(id, async (context, row) =>
        {
            if (await context.FindShownAsync(otherId, cancellationToken) is not { } other || other.Id == row.Id)
            {
                return null;
            }

            var both = new SearchQuery { Entities = [id, otherId], Sort = SearchSort.Newest, PageSize = NewestOfBoth, EntityLimit = 0 };
            var newest = await _search.FindAsync(both, cancellationToken);
            return await new ComparisonReader(context, CatalogueOf(context), most)
                .ReadAsync(row, other, [.. newest.Hits.Select(ArticleLink.Of)], cancellationToken);
        }, cancellationToken);

    private Task<T?> OfAsync<T>(string id, Func<ArchiveContext, EntityRow, Task<T?>> read, CancellationToken cancellationToken)
        where T : class =>
        ReadAsync(
            async context => await context.FindShownAsync(id, cancellationToken) is { } row
                ? await read(context, row)
                : null,
            cancellationToken);

    /// <summary>Over one state of the archive; deferred, it never asks for the lock to write.</summary>
    private async Task<T> ReadAsync<T>(Func<ArchiveContext, Task<T>> read, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        return await read(context);
    }

    private NameCatalogue CatalogueOf(ArchiveContext context)
    {
        var columns = _columns.For((SqliteConnection)context.Database.GetDbConnection());
        lock (_lock)
        {
            return _catalogue is { } present && present.Columns == columns ? present : _catalogue = NameCatalogueReader.Read(context, columns);
        }
    }
}
