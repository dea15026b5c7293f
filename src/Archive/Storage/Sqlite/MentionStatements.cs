using System.Runtime.InteropServices;
using Archive.Arabic.Dates;
using Archive.Entities;
using Archive.Import;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that write whom an article names: each mention, and all of them with its dates as a facet.</summary>
internal sealed class MentionStatements(StatementSet statements)
{
    private readonly Statement _forget = statements.Prepare("DELETE FROM mention WHERE article_id = $1", 1);

    private readonly Statement _add = statements.Prepare(
        "INSERT INTO mention (article_id, field, start, length, entity_id, text) VALUES ($1, $2, $3, $4, $5, $6)", 6);

    private readonly Statement _forgetFacet = statements.Prepare("DELETE FROM facet WHERE row = $1 RETURNING text", 1);

    private readonly Statement _addFacet = statements.Prepare(
        "INSERT INTO facet (row, last_day, precision, source_id, author_id, entities, times, text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", 8);

    private readonly Statement _moveFacet = statements.Prepare("UPDATE facet SET row = $2, last_day = $3, precision = $4, times = $5 WHERE row = $1", 5);

    /// <summary>Puts an article's mentions in the place of those it had.</summary>
    /// <param name="articleId">The article's id, not its row.</param>
    /// <param name="mentions">By field.</param>
    /// <param name="entityIds">In the shape of <paramref name="mentions"/>.</param>
    public void Save(long articleId, IReadOnlyList<IReadOnlyList<Mention>> mentions, IReadOnlyList<IReadOnlyList<long>> entityIds)
    {
        _forget.Execute(articleId);
        for (var field = 0; field < mentions.Count; field++)
        {
            for (var i = 0; i < mentions[field].Count; i++)
            {
                var mention = mentions[field][i];
                _add.Execute(articleId, field, mention.Start, mention.Length, entityIds[field][i], mention.Text);
            }
        }
    }

    /// <summary>Removes the facet of a row, before its article moves away from there.</summary>
    /// <returns>The text that the article had; 0 where none is known.</returns>
    public long ForgetFacet(long row) => _forgetFacet.Scalar(row) as long? ?? 0;

    public void SaveFacet(
        long row, PublicationDate? date, long? sourceId, long? authorId, IReadOnlyList<IReadOnlyList<long>> entityIds,
        IReadOnlyList<IReadOnlyList<TimeExpression>> times, long text)
    {
        var entities = FacetOf(entityIds.SelectMany(ids => ids).Distinct().Order().Select(id => (int)id));
        _addFacet.Execute(row, LastDay(date), IsStatedToTheMonth(date), sourceId ?? 0, authorId ?? 0, entities, NamedDays.Write(times), text);
    }

    /// <summary>The column facet.entities of an article that names these, ascending.</summary>
    public static byte[] FacetOf(IEnumerable<int> entityIds) => MemoryMarshal.AsBytes<int>([.. entityIds]).ToArray();

    /// <summary>Takes the facet of an article that was given another date to the article's new row.</summary>
    public void MoveFacet(long row, long newRow, PublicationDate? date, IReadOnlyList<IReadOnlyList<TimeExpression>> times) =>
        _moveFacet.Execute(row, newRow, LastDay(date), IsStatedToTheMonth(date), NamedDays.Write(times));

    private static int LastDay(PublicationDate? date) => date is null ? 0 : DateOnly.FromDateTime(date.To).DayNumber;

    private static int IsStatedToTheMonth(PublicationDate? date) =>
        date is not null && (date.From.Year, date.From.Month) == (date.To.Year, date.To.Month) ? 1 : 0;
}
