using System.Collections;
using System.Diagnostics;
using Archive.Search.Query;
using Archive.Storage;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Sqlite;

/// <summary>One search, from the query that was read to the page that answers it.</summary>
internal sealed class SearchRun(
    SqliteConnection connection, FacetColumns columns, RankingWeights weights, SearchQuery query, ReadQuery read, CancellationToken cancellationToken)
{
    /// <summary>A search that takes longer is stopped and says so.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private const int InterruptedError = 9;

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly FacetFilter _filter = new(columns, query, read.Filters);
    private readonly List<SearchNotice> _notices = [.. read.Notices];

    public SearchPage Answer(ArchiveContext context)
    {
        var tally = new Tally(columns, _filter, query.Sort, (int)Math.Min((long)query.Page * query.PageSize, columns.Count), query.AllCopies);
        var seen = new BitArray(columns.Count);
        var spellings = Collect(tally, seen);
        if (_filter.Entities.Readings.Any(reading => reading.Total == 0))
        {
            _notices.Add(SearchNotice.UnknownEntity);
        }

        // A page past the end is the last one.
        var page = (int)Math.Clamp(query.Page, 1, Math.Max(1, (tally.Total - tally.Folded + query.PageSize - 1) / query.PageSize));
        var hits = tally.Page((page - 1) * query.PageSize);
        var partial = CollectPartial(page == 1 ? query.PageSize - hits.Count : 0, seen, tally);
        var byType = EntityFacets.ByType(columns, tally, query);
        return new SearchPage
        {
            Query = query with { Page = page },
            Total = tally.Total,
            Folded = tally.Folded,
            Overlapping = tally.Overlapping,
            Undated = tally.Undated,
            Dated = tally.Dated,
            Hits = WriterFor(context, read.Words).Write(hits, tally, isPartial: false),
            Partial = WriterFor(context, [.. read.Words.SelectMany(word => word.Apart)]).Write(partial.Page(0), partial, isPartial: true),
            Spellings = [.. spellings?.Counts ?? [], .. query.Without.Select(spelling => new SpellingCount("", spelling, 0, Excluded: true))],
            Months = [.. tally.Months.OrderBy(month => month.Key).Select(month => new MonthCount(month.Key / 12, (month.Key % 12) + 1, month.Value))],
            Sources = FacetValues.OfSources(columns, tally, query),
            Entities = EntityFacets.OfAll(columns, tally, query, byType),
            EntitiesByType = byType,
            AskedEntities = EntityFacets.Asked(columns, query),
            Readings = _filter.Entities.Readings,
            Notices = _notices,
        };
    }

    /// <summary>How many articles match, and nothing else.</summary>
    public long Count()
    {
        var tally = new Tally(columns, _filter, SearchSort.Newest, capacity: 1, allCopies: true);
        Collect(tally, seen: null);
        return tally.Total;
    }

    private HitWriter WriterFor(ArchiveContext context, IReadOnlyList<QueryWord> words) =>
        new(context, columns, words, QueryStatistics.InverseFrequencies(connection, columns, words), query.Explain);

    private SpellingTally? Collect(Tally tally, BitArray? seen)
    {
        if (read.FindsNothing)
        {
            return null;
        }

        if (read.Root is null)
        {
            TallyAll(tally);
            return null;
        }

        var expression = MatchExpression.Of(read);
        var spellings = SpellingTally.Of(expression);
        Run(expression, scores => new RankingSink(columns, tally, scores, weights, Limit) { Seen = seen, Spellings = spellings });
        return spellings;
    }

    /// <summary>The best articles that have only some of the words, for the rest of the page.</summary>
    private Tally CollectPartial(int room, BitArray seen, Tally full)
    {
        var tally = new Tally(columns, _filter, SearchSort.Relevance, Math.Max(0, room), query.AllCopies);
        if (room <= 0 || read.Root is null || MatchExpression.AnyWordOf(read) is not { } expression)
        {
            return tally;
        }

        // What has a copy among the full matches is told there.
        foreach (var article in full.Groups.SelectMany(columns.Copies.Members))
        {
            seen[article] = true;
        }

        Run(expression, scores => new RankingSink(columns, tally, scores, weights, Limit) { Known = seen });
        return tally;
    }

    private void TallyAll(Tally tally)
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

    private void Run(MatchExpression expression, Func<WordScores, IMatchSink> sink)
    {
        var left = Limit - Stopwatch.GetElapsedTime(_start);
        if (left <= TimeSpan.Zero)
        {
            return;
        }

        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer.CancelAfter(left);
        using var interrupt = timer.Token.Register(() => SQLitePCL.raw.sqlite3_interrupt(connection.Handle));
        try
        {
            var scores = new WordScores(expression, QueryStatistics.InverseFrequencies(connection, columns, expression.Words), weights);
            MatchCollector.Run(sink(scores), () => Match(expression.Text));
        }
        catch (SqliteException e) when (e.SqliteErrorCode == InterruptedError)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _notices.Add(SearchNotice.TimedOut);
        }
    }

    private void Match(string expression)
    {
        using var command = connection.CreateCommand();
        var (first, last) = _filter.Rows;
        command.CommandText =
            $"""
            SELECT 1 FROM article_index WHERE article_index MATCH $query
            {(_filter.HasPeriod ? "AND rowid BETWEEN $first AND $last" : "")}
            AND collect(article_index)
            """;
        command.Parameters.AddWithValue("$query", expression);
        if (_filter.HasPeriod)
        {
            command.Parameters.AddWithValue("$first", first);
            command.Parameters.AddWithValue("$last", last);
        }

        command.ExecuteNonQuery();
    }
}
