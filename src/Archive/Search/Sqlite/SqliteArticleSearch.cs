using System.Diagnostics;
using Archive.Search.Query;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Archive.Search.Sqlite;

/// <summary>
/// Answers searches from FTS5 in one pass: the index finds, the collector counts and ranks, and only the articles of the
/// page are read. All of a search sees one state of the archive.
/// </summary>
internal sealed class SqliteArticleSearch(IDbContextFactory<ArchiveContext> contexts, FacetColumnsCache cache) : IArticleSearch
{
    /// <summary>A search that takes longer is stopped and says so.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private const int InterruptedError = 9;

    public Task<SearchPage> FindAsync(SearchQuery query, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(query);
        // SQLite works on the thread that asks; the collector needs it to be one thread.
        return Task.Run(() => Find(query, cancellationToken), cancellationToken);
    }

    private SearchPage Find(SearchQuery asked, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var query = Clamp(asked);
        var parsed = QueryParser.Parse(query.Text);
        var notices = parsed.Notices.ToList();
        using var context = contexts.CreateDbContext();
        context.Database.OpenConnection();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        // Deferred: it reads one state of the archive and never asks for the lock to write.
        using var transaction = connection.BeginTransaction(deferred: true);
        context.Database.UseTransaction(transaction);
        var columns = cache.For(connection);
        var filter = new FacetFilter(columns, query);
        var tally = new Tally(columns, filter, query.Sort, (int)Math.Min((long)query.Page * query.PageSize, columns.Count));
        if (!Run(connection, columns, parsed, filter, tally, cancellationToken))
        {
            notices.Add(SearchNotice.TimedOut);
        }

        if (filter.UnknownEntity)
        {
            notices.Add(SearchNotice.UnknownEntity);
        }

        // A page past the end is the last one.
        query = query with { Page = (int)Math.Clamp(query.Page, 1, Math.Max(1, (tally.Total + query.PageSize - 1) / query.PageSize)) };
        var page = tally.Page((query.Page - 1) * query.PageSize);
        return new SearchPage
        {
            Query = query,
            Total = tally.Total,
            Overlapping = tally.Overlapping,
            Undated = tally.Undated,
            Hits = HitsOf(context, columns, parsed, page),
            Months = [.. tally.Months.OrderBy(month => month.Key).Select(month => new MonthCount(month.Key / 12, (month.Key % 12) + 1, month.Value))],
            Sources = FacetValues.OfSources(columns, tally, query),
            Entities = FacetValues.OfEntities(columns, tally, query),
            Notices = notices,
            Took = watch.Elapsed,
        };
    }

    private static SearchQuery Clamp(SearchQuery query) => query with
    {
        Page = Math.Max(1, query.Page),
        PageSize = Math.Clamp(query.PageSize, 1, SearchQuery.MaxPageSize),
        Entities = [.. query.Entities.Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)],
        Source = string.IsNullOrWhiteSpace(query.Source) ? null : query.Source,
    };

    /// <summary>False where the search was stopped by the time limit.</summary>
    private static bool Run(
        SqliteConnection connection, FacetColumns columns, ParsedQuery query, FacetFilter filter, Tally tally, CancellationToken cancellationToken)
    {
        if (query.FindsNothing)
        {
            return true;
        }

        if (query.IsEmpty)
        {
            TallyAll(columns, tally);
            return true;
        }

        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer.CancelAfter(Limit);
        using var interrupt = timer.Token.Register(() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle));
        try
        {
            var frequencies = TermStatistics.InverseFrequencies(connection, columns, query);
            MatchCollector.Run(new RankingSink(columns, tally, frequencies, Limit), () => Match(connection, query, filter));
            return true;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == InterruptedError)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return false;
        }
    }

    private static void TallyAll(FacetColumns columns, Tally tally)
    {
        for (var ordinal = 0; ordinal < columns.Count; ordinal++)
        {
            if (tally.Count(ordinal))
            {
                // Without words no article is better than another: the newest stand first.
                tally.Rank(ordinal, 0);
            }
        }
    }

    private static void Match(SqliteConnection connection, ParsedQuery query, FacetFilter filter)
    {
        using var command = connection.CreateCommand();
        var (first, last) = filter.Rows;
        command.CommandText =
            $"""
            SELECT 1 FROM article_index WHERE article_index MATCH $query
            {(filter.HasPeriod ? "AND rowid BETWEEN $first AND $last" : "")}
            AND collect(article_index)
            """;
        command.Parameters.AddWithValue("$query", MatchExpression.Write(query));
        if (filter.HasPeriod)
        {
            command.Parameters.AddWithValue("$first", first);
            command.Parameters.AddWithValue("$last", last);
        }

        command.ExecuteNonQuery();
    }

    private static List<SearchHit> HitsOf(
        ArchiveContext context, FacetColumns columns, ParsedQuery query, List<(int Ordinal, double Rank)> page)
    {
        var rows = page.Select(hit => columns.Rows[hit.Ordinal]).ToList();
        var articles = context.Articles.Include(article => article.Source)
            .Where(article => rows.Contains(article.Row)).ToDictionary(article => article.Row);
        var writer = new PassageWriter(query);
        return [.. page.Select(hit => HitOf(articles[columns.Rows[hit.Ordinal]], writer, hit.Rank))];
    }

    private static SearchHit HitOf(ArticleRow article, PassageWriter writer, double score)
    {
        var paragraphs = article.Body.Split("\n\n");
        var (snippet, paragraph) = writer.Excerpt(paragraphs);
        return new SearchHit(
            article.Key, article.Record.Length > 0 ? article.Record : article.Path, writer.Mark(article.Title), snippet, paragraph,
            PublishedColumns.Read(article), article.Source?.Name, score);
    }
}
