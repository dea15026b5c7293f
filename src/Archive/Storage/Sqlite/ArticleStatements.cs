using Archive.Import;
using Microsoft.Data.Sqlite;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that write articles with all that hangs on them, inside the writer's transaction.</summary>
internal sealed class ArticleStatements : IDisposable
{
    private const int BatchSize = 200;

    private readonly SqliteConnection _connection;
    private readonly List<Statement> _all = [];
    private readonly Statement _current;
    private readonly Statement _find;
    private readonly Statement _insert;
    private readonly Statement _update;
    private readonly Statement _nextId;
    private readonly Statement _keyTaken;
    private readonly Statement _lastRow;
    private readonly NameTable _sources;
    private readonly NameTable _authors;
    private readonly Statement _keepOriginal;
    private readonly Statement _forgetMentions;
    private readonly Statement _addMention;
    private readonly Statement _putFacet;
    private readonly Statement _forgetFacet;
    private readonly Statement _sameBytes;
    private readonly Statement _move;
    private readonly Statement _markMissing;
    private readonly Statement _paths;
    private readonly Statement _outdated;
    private readonly Statement _nextGeneration;

    public ArticleStatements(SqliteConnection connection)
    {
        _connection = connection;
        _current = Prepare("SELECT 1 FROM article WHERE path = $1 AND record = $2 AND original_sha256 = $3 AND enrichment = $4", 4);
        _find = Prepare("SELECT row, id, key FROM article WHERE path = $1 AND record = $2", 2);
        _insert = Prepare(
            $"INSERT INTO article (row, id, key, path, record, {ContentColumns}) VALUES ($20, $21, $22, $23, $24, {ContentParameters})", 24);
        _update = Prepare($"UPDATE article SET (row, {ContentColumns}) = ($20, {ContentParameters}) WHERE id = $21", 21);
        _nextId = Prepare("SELECT coalesce(max(id), 0) + 1 FROM article", 0);
        _keyTaken = Prepare("SELECT 1 FROM article WHERE key = $1", 1);
        _lastRow = Prepare("SELECT max(row) FROM article WHERE row >= $1 AND row < $2", 2);
        _sources = new NameTable(connection, "source");
        _authors = new NameTable(connection, "author");
        _keepOriginal = Prepare(
            "INSERT OR IGNORE INTO original (article_id, sha256, media_type, received_at, bytes) VALUES ($1, $2, $3, $4, $5)", 5);
        _forgetMentions = Prepare("DELETE FROM mention WHERE article_id = $1", 1);
        _addMention = Prepare(
            "INSERT INTO mention (article_id, field, start, length, entity_id, text) VALUES ($1, $2, $3, $4, $5, $6)", 6);
        _putFacet = Prepare("INSERT INTO facet (row, last_day, precision, source_id, author_id, entities) VALUES ($1, $2, $3, $4, $5, $6)", 6);
        _forgetFacet = Prepare("DELETE FROM facet WHERE row = $1", 1);
        _sameBytes = Prepare("SELECT id, path FROM article WHERE original_sha256 = $1 AND record = $2 ORDER BY id", 2);
        _move = Prepare("UPDATE article SET path = $1, source_missing = 0 WHERE id = $2", 2);
        _markMissing = Prepare("UPDATE article SET source_missing = $2 WHERE path = $1 AND source_missing <> $2", 2);
        _paths = Prepare("SELECT path, min(source_missing) FROM article GROUP BY path ORDER BY path", 0);
        _outdated = Prepare(
            $"""
            SELECT a.id, a.path, a.record, o.media_type, o.bytes FROM article a
            JOIN original o ON o.article_id = a.id AND o.sha256 = a.original_sha256
            WHERE a.enrichment <> $1 AND a.id > $2 ORDER BY a.id LIMIT {BatchSize}
            """, 2);
        _nextGeneration = Prepare("UPDATE state SET value = value + 1 WHERE name = 'generation'", 0);
    }

    private const string ContentColumns =
        "title, standfirst, keywords, body, byline, dateline, source_id, url, published_from, published_to, published_precision, "
        + "published_method, published_evidence, published_offset, cut, original_sha256, enrichment, imported_at, source_missing";

    private const string ContentParameters =
        "$1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19";

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
        var authorId = _authors.IdOf(article.Article.Byline);
        var content = ContentOf(article, sourceId, now);
        if (existing is null)
        {
            _insert.Execute([.. content, row, id, NewKey(source), source.Path, source.Record]);
        }
        else
        {
            _forgetFacet.Execute(existing.Value.Row);
            _update.Execute([.. content, row, id]);
        }

        _keepOriginal.Execute(id, source.Sha256, source.MediaType, now, source.Bytes);
        SaveMentions(id, article.Mentions, mentioned);
        _putFacet.Execute(FacetOf(row, article.Article.Published, sourceId, authorId, mentioned));
        return existing is null ? SaveResult.Added : SaveResult.Updated;
    }

    /// <summary>Moves the article with these bytes whose file is gone to the path where the bytes are now.</summary>
    public string? Move(SourceRecord source, Func<string, bool> exists)
    {
        if (Find(source.Path, source.Record) is not null)
        {
            return null;
        }

        using var reader = _sameBytes.Query(source.Sha256, source.Record);
        while (reader.Read())
        {
            var (id, path) = (reader.GetInt64(0), reader.GetString(1));
            if (path != source.Path && !exists(path))
            {
                reader.Close();
                _move.Execute(source.Path, id);
                return path;
            }
        }

        return null;
    }

    public void MarkMissing(string path, bool missing) => _markMissing.Execute(path, missing ? 1 : 0);

    public List<(string Path, bool Missing)> Paths()
    {
        var paths = new List<(string, bool)>();
        using var reader = _paths.Query();
        while (reader.Read())
        {
            paths.Add((reader.GetString(0), reader.GetInt64(1) != 0));
        }

        return paths;
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

    public void NextGeneration() => _nextGeneration.Execute();

    public void Dispose()
    {
        _all.ForEach(statement => statement.Dispose());
        _sources.Dispose();
        _authors.Dispose();
    }

    private Statement Prepare(string sql, int parameters)
    {
        var statement = new Statement(_connection, sql, parameters);
        _all.Add(statement);
        return statement;
    }

    private (long Row, long Id, string Key)? Find(string path, string record)
    {
        using var reader = _find.Query(path, record);
        return reader.Read() ? (reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2)) : null;
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

    private void SaveMentions(
        long id, IReadOnlyList<IReadOnlyList<Entities.Mention>> mentions, IReadOnlyList<IReadOnlyList<long>> entityIds)
    {
        _forgetMentions.Execute(id);
        for (var field = 0; field < mentions.Count; field++)
        {
            for (var i = 0; i < mentions[field].Count; i++)
            {
                var mention = mentions[field][i];
                _addMention.Execute(id, field, mention.Start, mention.Length, entityIds[field][i], mention.Text);
            }
        }
    }

    private static object?[] ContentOf(EnrichedArticle enriched, long? sourceId, string now)
    {
        var article = enriched.Article;
        var date = article.Published;
        return
        [
            article.Title, article.Standfirst ?? "", string.Join('\n', article.Keywords), string.Join("\n\n", article.Paragraphs),
            article.Byline, article.Dateline, sourceId, article.Url,
            date is null ? null : PublishedColumns.Write(date.From), date is null ? null : PublishedColumns.Write(date.To),
            date?.Precision.ToString().ToLowerInvariant(), date?.Method, date?.Evidence, (long?)date?.Offset?.TotalMinutes,
            ArchiveJson.Write(article.Cut), enriched.Source.Sha256, enriched.Enrichment, now, 0,
        ];
    }

    private static object?[] FacetOf(
        long row, PublicationDate? date, long? sourceId, long? authorId, IReadOnlyList<IReadOnlyList<long>> mentioned)
    {
        var entities = mentioned.SelectMany(ids => ids).Distinct().Order().Select(id => (int)id).ToArray();
        var bytes = new byte[entities.Length * sizeof(int)];
        Buffer.BlockCopy(entities, 0, bytes, 0, bytes.Length);
        var lastDay = date is null ? 0 : DateOnly.FromDateTime(date.To).DayNumber;
        var statedToTheMonth = date is not null && (date.From.Year, date.From.Month) == (date.To.Year, date.To.Month);
        return [row, lastDay, statedToTheMonth ? 1 : 0, sourceId ?? 0, authorId ?? 0, bytes];
    }
}
