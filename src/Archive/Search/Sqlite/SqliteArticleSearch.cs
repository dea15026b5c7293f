using System.Diagnostics;
using Archive.Search.Query;
using Archive.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Archive.Search.Sqlite;

/// <summary>
/// Answers searches from FTS5: the index finds, the collector counts and ranks, and only the articles of the page are read. All of a
/// search sees one state of the archive.
/// </summary>
internal sealed class SqliteArticleSearch(IDbContextFactory<ArchiveContext> contexts, FacetColumnsCache cache, RankingWeights weights) : IArticleSearch
{
    public Task<SearchPage> FindAsync(SearchQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        // SQLite works on the thread that asks; the collector needs it to be one thread.
        return Task.Run(() => Find(query, cancellationToken), cancellationToken);
    }

    private SearchPage Find(SearchQuery asked, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        using var context = contexts.CreateDbContext();
        context.Database.OpenConnection();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        // Deferred: it reads one state of the archive and never asks for the lock to write.
        using var transaction = connection.BeginTransaction(deferred: true);
        context.Database.UseTransaction(transaction);
        var columns = cache.For(connection);
        var query = Clamp(asked);
        var read = QueryReader.Read(query.Text, new WordExpander(columns.Lexicon, query.Without.ToHashSet(StringComparer.Ordinal)));
        var page = new SearchRun(connection, columns, weights, query, read, cancellationToken).Answer(context);
        return (page.Total > 0 ? page : page with { Suggestions = new SearchSuggester(connection, columns, weights).For(query, read, cancellationToken) })
            with
        { Took = watch.Elapsed };
    }

    private static SearchQuery Clamp(SearchQuery query) => query with
    {
        Page = Math.Max(1, query.Page),
        PageSize = Math.Clamp(query.PageSize, 1, SearchQuery.MaxPageSize),
        Entities = Ids(query.Entities),
        AnyEntities = Ids(query.AnyEntities),
        NotEntities = Ids(query.NotEntities),
        Source = string.IsNullOrWhiteSpace(query.Source) ? null : query.Source,
    };

    private static string[] Ids(IEnumerable<string> asked) => [.. asked.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)];
}
