using Archive.Arabic.Copies;
using Archive.Arabic.Dates;
using Archive.Import;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that write articles with all that hangs on them, inside the writer's transaction.</summary>
internal sealed class ArticleStatements
{
    private const int BatchSize = 200;

    private readonly MentionStatements _mentions;
    private readonly TimeStatements _times;
    private readonly DatingStatements _dating;
    private readonly RoleStatements _roles;
    private readonly QuoteStatements _quotes;
    private readonly CopyStatements _copies;
    private readonly NameTable _sources;
    private readonly NameTable _authors;
    private readonly Statement _current;
    private readonly Statement _find;
    private readonly Statement _insert;
    private readonly Statement _update;
    private readonly Statement _nextId;
    private readonly Statement _keyTaken;
    private readonly Statement _lastRow;
    private readonly Statement _keepOriginal;
    private readonly Statement _outdated;
    private readonly Statement _published;
    private readonly Statement _redate;

    public ArticleStatements(StatementSet statements, DatingStatements dating)
    {
        _dating = dating;
        _mentions = new MentionStatements(statements);
        _times = new TimeStatements(statements);
        _roles = new RoleStatements(statements);
        _quotes = new QuoteStatements(statements);
        _copies = new CopyStatements(statements);
        _sources = new NameTable(statements, "source");
        _authors = new NameTable(statements, "author");
        _current = statements.Prepare("SELECT 1 FROM article WHERE path = $1 AND record = $2 AND original_sha256 = $3 AND enrichment = $4", 4);
        _find = statements.Prepare("SELECT row, id FROM article WHERE path = $1 AND record = $2", 2);
        _insert = statements.Prepare(
            $"""
            INSERT INTO article ({ArticleContent.Columns}, row, id, key, path, record, imported_at)
            VALUES ({ArticleContent.Parameters}, $20, $21, $22, $23, $24, $25)
            """, 25);
        _update = statements.Prepare(
            $"UPDATE article SET ({ArticleContent.Columns}, row) = ({ArticleContent.Parameters}, $20) WHERE id = $21", 21);
        _nextId = statements.Prepare("SELECT coalesce(max(id), 0) + 1 FROM article");
        _keyTaken = statements.Prepare("SELECT 1 FROM article WHERE key = $1", 1);
        _lastRow = statements.Prepare("SELECT max(row) FROM article WHERE row >= $1 AND row < $2", 2);
        _keepOriginal = statements.Prepare(
            "INSERT OR IGNORE INTO original (article_id, sha256, media_type, received_at, bytes) VALUES ($1, $2, $3, $4, $5)", 5);
        _published = statements.Prepare($"SELECT row, {PublishedColumns.Names} FROM article WHERE id = $1", 1);
        _redate = statements.Prepare($"UPDATE article SET ({PublishedColumns.Names}, row) = ($1, $2, $3, $4, $5, $6, $7) WHERE id = $8", 8);
        _outdated = statements.Prepare(
            $"""
            SELECT a.id, a.path, a.record, o.media_type, o.bytes FROM article a
            JOIN original o ON o.article_id = a.id AND o.sha256 = a.original_sha256
            WHERE a.enrichment <> $1 AND a.id > $2 ORDER BY a.id LIMIT {BatchSize}
            """, 2);
    }

    public bool IsCurrent(SourceRecord source, string enrichment) =>
        _current.Scalar(source.Path, source.Record, source.Sha256, enrichment) is not null;

    public SaveResult Save(EnrichedArticle article, IReadOnlyList<IReadOnlyList<long>> mentioned, string now)
    {
        var source = article.Source;
        if (IsCurrent(source, article.Enrichment))
        {
            return SaveResult.Unchanged;
        }

        var existing = Find(source.Path, source.Record);
        var row = ChooseRow(article.Article.Published, existing?.Row);
        var id = existing?.Id ?? (long)_nextId.Scalar()!;
        var sourceId = _sources.IdOf(article.Article.Source);
        var content = ArticleContent.ValuesOf(article, sourceId);
        var text = Shingles.Of(article.Article.Paragraphs);
        var textBefore = 0L;
        if (existing is null)
        {
            _insert.Execute([.. content, row, id, NewKey(source), source.Path, source.Record, now]);
        }
        else
        {
            textBefore = _mentions.ForgetFacet(existing.Value.Row);
            _update.Execute([.. content, row, id]);
        }

        _keepOriginal.Execute(id, source.Sha256, source.MediaType, now, source.Bytes);
        _mentions.Save(id, article.Mentions, mentioned);
        _times.Save(id, article.Times);
        _dating.Note(id, article, mentioned);
        _roles.Save(id, article.Roles);
        _quotes.Save(id, article.Quotes);
        _mentions.SaveFacet(
            row, article.Article.Published, sourceId, _authors.IdOf(article.Article.Byline), mentioned, article.Times, text.Text);
        _copies.Save(text, textBefore);
        return existing is null ? SaveResult.Added : SaveResult.Updated;
    }

    /// <summary>Gives an article another date, and with it another row and, where its day is now known, other times.</summary>
    public void Redate(long id, PublicationDate? date, Func<IReadOnlyList<IReadOnlyList<TimeExpression>>> times)
    {
        object?[] values = PublishedColumns.ValuesOf(date);
        var row = ReadPublished(id, out var present);
        if (values.SequenceEqual(present))
        {
            return;
        }

        var newRow = ChooseRow(date, row);
        _redate.Execute([.. values, newRow, id]);
        var named = times();
        _mentions.MoveFacet(row, newRow, date, named);
        _times.Save(id, named);
    }

    private long ReadPublished(long id, out object?[] values)
    {
        using var reader = _published.Query(id);
        reader.Read();
        values = [.. Enumerable.Range(1, 6).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))];
        return reader.GetInt64(0);
    }

    public List<(long Id, SourceRecord Source)> Outdated(string enrichment, long afterId)
    {
        var batch = new List<(long, SourceRecord)>();
        using var reader = _outdated.Query(enrichment, afterId);
        while (reader.Read())
        {
            var bytes = reader.GetFieldValue<byte[]>(4);
            batch.Add((reader.GetInt64(0), new SourceRecord(reader.GetString(1), reader.GetString(2), 1, reader.GetString(3), bytes)));
        }

        return batch;
    }

    private (long Row, long Id)? Find(string path, string record)
    {
        using var reader = _find.Query(path, record);
        return reader.Read() ? (reader.GetInt64(0), reader.GetInt64(1)) : null;
    }

    /// <summary>The article's own row where its date still puts it there, else the first free one of the date's stretch.</summary>
    private long ChooseRow(PublicationDate? date, long? present)
    {
        var (first, end) = RowNumber.StretchOf(date);
        if (present >= first && present < end)
        {
            return present.Value;
        }

        var last = _lastRow.Scalar(first, end) as long?;
        while (last == end - 1)
        {
            // A full minute flows over into the next.
            (first, end) = (end, end + (end - first));
            last = _lastRow.Scalar(first, end) as long?;
        }

        return last + 1 ?? first;
    }

    private string NewKey(SourceRecord source)
    {
        for (var attempt = 0; ; attempt++)
        {
            var key = PermalinkKey.For(source.Path, source.Record, attempt);
            if (_keyTaken.Scalar(key) is null)
            {
                return key;
            }
        }
    }
}
