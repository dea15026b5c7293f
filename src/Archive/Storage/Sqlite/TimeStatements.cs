using Archive.Arabic.Dates;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that write the times that an article names.</summary>
internal sealed class TimeStatements(StatementSet statements)
{
    private readonly Statement _forget = statements.Prepare("DELETE FROM time_expression WHERE article_id = $1", 1);

    private readonly Statement _add = statements.Prepare(
        "INSERT INTO time_expression (article_id, field, start, length, from_at, to_at, precision) VALUES ($1, $2, $3, $4, $5, $6, $7)", 7);

    /// <summary>Puts an article's times in the place of those it had.</summary>
    /// <param name="articleId">The article's id, not its row.</param>
    /// <param name="times">By field.</param>
    public void Save(long articleId, IReadOnlyList<IReadOnlyList<TimeExpression>> times)
    {
        _forget.Execute(articleId);
        for (var field = 0; field < times.Count; field++)
        {
            foreach (var time in times[field])
            {
                _add.Execute(articleId, field, time.Start, time.Length, Seconds(time.From), Seconds(time.To), time.Precision.ToString().ToLowerInvariant());
            }
        }
    }

    private static long Seconds(DateTime moment) => moment.Ticks / TimeSpan.TicksPerSecond;
}
