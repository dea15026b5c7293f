using Archive.Articles;
using Archive.Search;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Archive.Reading;

/// <summary>Reads articles with the sentences in which they name a day, month or year.</summary>
internal static class HappeningReader
{
    private const int MostSentences = 3;

    /// <summary>The fields from which sentences are taken: a title stands over them anyway, and keywords are none.</summary>
    private const int Standfirst = 1, FirstBlock = 3;

    /// <param name="context">Where to read.</param>
    /// <param name="rows">The articles, in the order in which they are wanted.</param>
    /// <param name="period">What they name.</param>
    public static async Task<List<Happening>> ReadAsync(
        ArchiveContext context, IReadOnlyList<long> rows, CalendarPeriod period, CancellationToken cancellationToken)
    {
        var articles = await context.Articles.Include(article => article.Source)
            .Where(article => rows.Contains(article.Row)).ToDictionaryAsync(article => article.Row, cancellationToken);
        var ids = articles.Values.Select(article => article.Id).ToList();
        var (from, end) = (Seconds(period.First), Seconds(period.Last.AddDays(1)));
        var times = (await context.TimeExpressions
            .Where(time => ids.Contains(time.ArticleId) && time.FromAt >= from && time.FromAt < end && time.ToAt < end)
            .ToListAsync(cancellationToken)).ToLookup(time => time.ArticleId);
        return [.. rows.Select(row => articles[row]).Select(article => new Happening(LinkTo(article), SentencesOf(article, times[article.Id])))];
    }

    private static List<Passage> SentencesOf(ArticleRow article, IEnumerable<TimeExpressionRow> times)
    {
        var blocks = BodyMarkdown.Read(article.Body);
        return [.. times.GroupBy(time => (int)time.Field).OrderBy(field => field.Key)
            .SelectMany(field => SentencePassages.Around(
                TextOf(field.Key),
                [.. field.Select(time => (Start: (int)time.Start, End: (int)(time.Start + time.Length)))
                    .Where(time => time.End <= TextOf(field.Key).Length).OrderBy(time => time.Start)]))
            .Take(MostSentences)];

        string TextOf(int field) => field switch
        {
            Standfirst => article.Standfirst,
            >= FirstBlock when field - FirstBlock < blocks.Count => blocks[field - FirstBlock].Text,
            _ => "",
        };
    }

    private static ArticleLink LinkTo(ArticleRow article) =>
        new(article.Key, article.Title, null, PublishedColumns.Read(article), article.Source?.Name);

    private static long Seconds(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).Ticks / TimeSpan.TicksPerSecond;
}
