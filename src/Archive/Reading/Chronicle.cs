using Archive.Search;
using Archive.Search.Sqlite;
using Archive.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading;

/// <summary>The archive by the times that its articles name, beside those at which they were published. Reads only.</summary>
public sealed class Chronicle
{
    private readonly IDbContextFactory<ArchiveContext> _contexts;
    private readonly IArticleSearch _search;
    private readonly FacetColumnsCache _columns;
    private PeriodTally? _tally;

    internal Chronicle(IDbContextFactory<ArchiveContext> contexts, IArticleSearch search, FacetColumnsCache columns) =>
        (_contexts, _search, _columns) = (contexts, search, columns);

    public async Task<Timeline> GetTimelineAsync(CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var tally = TallyOf(context);
        return new Timeline(tally.Count(CalendarUnit.Year), tally.Count(CalendarUnit.Month));
    }

    /// <summary>A day, month or year, with at most <paramref name="most"/> articles of either kind.</summary>
    public async Task<PeriodPage> GetPeriodAsync(CalendarPeriod period, int most, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        context.Database.OpenConnection();
        // The columns and the articles that they lead to are of one state of the archive; deferred, it never asks for the lock to write.
        await using var transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await context.Database.UseTransactionAsync(transaction, cancellationToken);
        var tally = TallyOf(context);
        var all = tally.Count(period.Unit);
        var naming = tally.Naming(period);
        var query = new SearchQuery { From = period.First, To = period.Last, Sort = SearchSort.Newest, PageSize = most };
        var published = await _search.FindAsync(query, cancellationToken);
        return new PeriodPage
        {
            Period = period,
            Parts = period.Unit == CalendarUnit.Day ? []
                : [.. tally.Count(period.Unit - 1).Where(part => period.Contains(part.Period.First, part.Period.Last))],
            Previous = all.Where(other => other.Period.First < period.First).Select(other => (CalendarPeriod?)other.Period).LastOrDefault(),
            Next = all.Where(other => other.Period.First > period.First).Select(other => (CalendarPeriod?)other.Period).FirstOrDefault(),
            Happened = await HappeningReader.ReadAsync(context, [.. naming.Take(most).Select(ordinal => tally.Columns.Rows[ordinal])], period, cancellationToken),
            HappenedTotal = naming.Count,
            Published = [.. published.Hits.Select(ArticleLink.Of)],
            PublishedTotal = published.Total,
        };
    }

    /// <summary>The days of earlier years, from the newest, that bear the same date as a day and have something.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <param name="before">Only days before this one: today has not become a memory yet.</param>
    /// <param name="mostYears">How many days at most.</param>
    /// <param name="mostArticles">How many articles of either kind each day has at most.</param>
    public async Task<IReadOnlyList<PeriodPage>> GetAnniversariesAsync(
        int month, int day, DateOnly before, int mostYears, int mostArticles, CancellationToken cancellationToken = default)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var days = TallyOf(context).Count(CalendarUnit.Day)
            .Select(count => count.Period)
            .Where(other => (other.First.Month, other.First.Day) == (month, day) && other.First < before)
            .Reverse().Take(mostYears).ToList();
        var pages = new List<PeriodPage>();
        foreach (var found in days)
        {
            pages.Add(await GetPeriodAsync(found, mostArticles, cancellationToken));
        }

        return pages;
    }

    /// <summary>The counts of the archive's present generation.</summary>
    private PeriodTally TallyOf(ArchiveContext context)
    {
        context.Database.OpenConnection();
        var columns = _columns.For((SqliteConnection)context.Database.GetDbConnection());
        return _tally is { } tally && tally.Columns == columns ? tally : _tally = new PeriodTally(columns);
    }
}
