using Archive.Quotes;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that write what stands between quotation marks in an article.</summary>
internal sealed class QuoteStatements(StatementSet statements)
{
    private readonly Statement _forget = statements.Prepare("DELETE FROM quote WHERE article_id = $1", 1);

    private readonly Statement _add = statements.Prepare(
        """
        INSERT INTO quote (article_id, field, start, length, text, kind, speaker, entity_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT id FROM entity WHERE key = $8))
        """, 8);

    /// <summary>Puts an article's quotes in the place of those it had.</summary>
    /// <param name="articleId">The article's id, not its row.</param>
    /// <param name="quotes">No two of a field begin at the same place.</param>
    public void Save(long articleId, IReadOnlyList<Quote> quotes)
    {
        _forget.Execute(articleId);
        foreach (var quote in quotes)
        {
            _add.Execute(
                articleId, quote.Field, quote.Start, quote.Length, quote.Text, quote.Kind.ToString().ToLowerInvariant(), quote.Speaker,
                quote.Entity?.Id);
        }
    }
}
