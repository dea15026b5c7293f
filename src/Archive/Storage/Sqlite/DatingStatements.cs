using Archive.Articles;
using Archive.Dating;
using Archive.Entities;
using Archive.Import;
using Microsoft.Data.Sqlite;

namespace Archive.Storage.Sqlite;

/// <summary>The statements with which undated articles find dated ones that tell of the same events.</summary>
internal sealed class DatingStatements(StatementSet statements)
{
    /// <summary>Articles that share the most with an undated one; more would only say the same again.</summary>
    private const int MostWitnesses = 200;

    private const string Stated = $"published_method NOT IN ('{PublicationDate.FromText}', '{PublicationDate.FromEvent}')";

    private readonly Statement _forget = statements.Prepare("DELETE FROM undated_event WHERE article_id = $1", 1);

    private readonly Statement _add = statements.Prepare("INSERT OR IGNORE INTO undated_event (entity_id, article_id) VALUES ($1, $2)", 2);

    private readonly Statement _undated = statements.Prepare(
        "SELECT DISTINCT article_id FROM undated_event WHERE entity_id IN (SELECT value FROM json_each($1)) ORDER BY article_id", 1);

    private readonly Statement _witnesses = statements.Prepare(
        $"""
        SELECT a.id FROM (
            SELECT article_id, count(DISTINCT entity_id) AS shared FROM mention
            WHERE entity_id IN (SELECT entity_id FROM undated_event WHERE article_id = $1)
            GROUP BY article_id HAVING shared >= 2) AS story
        JOIN article a ON a.id = story.article_id
        WHERE substr(a.published_from, 1, 10) = substr(a.published_to, 1, 10) AND a.{Stated}
        ORDER BY story.shared DESC, a.key LIMIT {MostWitnesses}
        """, 1);

    private readonly Statement _article = statements.Prepare(
        $"""
        SELECT a.title, a.standfirst, a.keywords, a.body, s.name,
            CASE WHEN substr(a.published_from, 1, 10) = substr(a.published_to, 1, 10) AND a.{Stated} THEN a.published_from END
        FROM article a LEFT JOIN source s ON s.id = a.source_id WHERE a.id = $1
        """, 1);

    private readonly Statement _mentions = statements.Prepare(
        """
        SELECT m.field, m.start, m.length, m.text, e.key, e.name, e.type FROM mention m JOIN entity e ON e.id = m.entity_id
        WHERE m.article_id = $1 ORDER BY m.field, m.start
        """, 1);

    private readonly Statement _isDue = statements.Prepare("SELECT value FROM state WHERE name = 'undated_due'");

    private readonly Statement _setDue = statements.Prepare("UPDATE state SET value = $1 WHERE name = 'undated_due' AND value <> $1", 1);

    private readonly Statement _all = statements.Prepare("SELECT DISTINCT article_id FROM undated_event");

    private readonly HashSet<long> _told = [];
    private readonly SortedSet<long> _waiting = [];

    /// <summary>Whether an import before this one was stopped before it dated the undated; null until that matters.</summary>
    private bool? _wasDue;

    /// <summary>Notes an article that is saved: what a dated one tells of, or an undated one that waits to be told.</summary>
    public void Note(long id, EnrichedArticle article, IReadOnlyList<IReadOnlyList<long>> mentioned)
    {
        _wasDue ??= IsDue();
        _setDue.Execute(1);
        _forget.Execute(id);
        _waiting.Remove(id);
        var story = article.Mentions.SelectMany((field, i) => field.Zip(mentioned[i]))
            .Where(mention => DatedText.IsOfStory(mention.First.Entity)).Select(mention => mention.Second);
        if (article.Article.Published is { IsStated: true })
        {
            _told.UnionWith(story);
        }
        else if (EventFinder.Find(DatedText.Of(article)).Count > 0)
        {
            _waiting.Add(id);
            foreach (var entity in story)
            {
                _add.Execute(entity, id);
            }
        }
    }

    /// <summary>Undated articles for which what was saved since the last call may change something, in a fixed order.</summary>
    public IReadOnlyCollection<long> TakeWaiting()
    {
        if (_wasDue ?? IsDue())
        {
            AddWaiting(_all.Query());
        }
        else if (_told.Count > 0)
        {
            AddWaiting(_undated.Query(ArchiveJson.Write(_told)));
        }

        var waiting = _waiting.ToList();
        _waiting.Clear();
        _told.Clear();
        return waiting;
    }

    /// <summary>Says that all of them have been looked at.</summary>
    public void EndDating()
    {
        _setDue.Execute(0);
        _wasDue = false;
    }

    private bool IsDue() => (long)_isDue.Scalar()! == 1;

    private void AddWaiting(SqliteDataReader articles)
    {
        using (articles)
        {
            while (articles.Read())
            {
                _waiting.Add(articles.GetInt64(0));
            }
        }
    }

    /// <summary>The dated articles that share the most of an undated one's story, in an order that no import changes.</summary>
    public List<DatedText> WitnessesFor(long id)
    {
        var ids = new List<long>();
        using (var reader = _witnesses.Query(id))
        {
            while (reader.Read())
            {
                ids.Add(reader.GetInt64(0));
            }
        }

        return [.. ids.Select(Read)];
    }

    public DatedText Read(long id)
    {
        using var reader = _article.Query(id);
        reader.Read();
        string[] texts =
        [
            reader.GetString(0), reader.GetString(1), reader.GetString(2),
            .. BodyMarkdown.Read(reader.GetString(3)).Select(block => block.Text),
        ];
        var source = reader.IsDBNull(4) ? null : reader.GetString(4);
        var moment = reader.IsDBNull(5) ? (DateTime?)null : PublishedColumns.ReadMoment(reader.GetString(5));
        reader.Close();
        return new DatedText(texts[0], source, moment, texts, MentionsOf(id, texts.Length));
    }

    private List<Mention>[] MentionsOf(long id, int fields)
    {
        List<Mention>[] mentions = [.. Enumerable.Range(0, fields).Select(_ => new List<Mention>())];
        using var reader = _mentions.Query(id);
        while (reader.Read())
        {
            var entity = new Entity { Id = reader.GetString(4), Name = reader.GetString(5), Type = Enum.Parse<EntityType>(reader.GetString(6), ignoreCase: true) };
            mentions[reader.GetInt32(0)].Add(new Mention(reader.GetInt32(1), reader.GetInt32(2), reader.GetString(3), entity));
        }

        return mentions;
    }
}
