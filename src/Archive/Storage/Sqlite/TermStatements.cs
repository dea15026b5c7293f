using Archive.Articles;
using Archive.Lens;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that keep the lens and the counts of its terms, inside the writer's transaction.</summary>
internal sealed class TermStatements(StatementSet statements)
{
    private const int BatchSize = 200;

    private readonly Statement _version = statements.Prepare("SELECT value FROM state WHERE name = 'lens'");
    private readonly Statement _setVersion = statements.Prepare("UPDATE state SET value = $1 WHERE name = 'lens'", 1);
    private readonly Statement _allDue = statements.Prepare("INSERT OR IGNORE INTO term_due (article_id) SELECT id FROM article");

    private readonly Statement _putSet = statements.Prepare(
        """
        INSERT INTO lens (key, title, note, exceptions, position) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (key) DO UPDATE SET title = $2, note = $3, exceptions = $4, position = $5 RETURNING id
        """, 5);

    private readonly Statement _putTerm = statements.Prepare(
        """
        INSERT INTO lens_term (lens_id, key, label, forms, position) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (lens_id, key) DO UPDATE SET label = $3, forms = $4, position = $5 RETURNING id
        """, 5);

    private readonly Statement _dropTerms = statements.Prepare("DELETE FROM lens_term WHERE id NOT IN (SELECT value FROM json_each($1))", 1);
    private readonly Statement _dropSets = statements.Prepare("DELETE FROM lens WHERE id NOT IN (SELECT lens_id FROM lens_term)");
    private readonly Statement _dropUses = statements.Prepare("DELETE FROM term_use WHERE term_id NOT IN (SELECT id FROM lens_term)");
    private readonly Statement _termId = statements.Prepare(
        "SELECT t.id FROM lens_term t JOIN lens l ON l.id = t.lens_id WHERE l.key = $1 AND t.key = $2", 2);

    private readonly Statement _due = statements.Prepare(
        $"""
        SELECT a.id, a.title, a.standfirst, a.keywords, a.body FROM article a
        WHERE a.id IN (SELECT article_id FROM term_due ORDER BY article_id LIMIT {BatchSize}) ORDER BY a.id
        """);

    private readonly Statement _done = statements.Prepare("DELETE FROM term_due WHERE article_id = $1", 1);
    private readonly Statement _forget = statements.Prepare("DELETE FROM term_use WHERE article_id = $1", 1);
    private readonly Statement _add = statements.Prepare("INSERT INTO term_use (article_id, term_id, uses) VALUES ($1, $2, $3)", 3);

    /// <summary>Whether the counts follow this lens, or are on the way to.</summary>
    public bool IsCurrent(NamingLens lens) => (long)_version.Scalar()! == lens.Version;

    /// <summary>Puts the lens in the place of the one before it, and all articles in the queue.</summary>
    public void Save(NamingLens lens)
    {
        var kept = new List<long>();
        for (var i = 0; i < lens.Sets.Count; i++)
        {
            var set = lens.Sets[i];
            var setId = (long)_putSet.Scalar(set.Id, set.Title, set.Note, ArchiveJson.Write(set.Except), i)!;
            for (var j = 0; j < set.Terms.Count; j++)
            {
                var term = set.Terms[j];
                kept.Add((long)_putTerm.Scalar(setId, term.Id, term.Label, ArchiveJson.Write(term.Forms), j)!);
            }
        }

        // A number that is free again must not come with somebody else's uses.
        _dropTerms.Execute(ArchiveJson.Write(kept));
        _dropSets.Execute();
        _dropUses.Execute();
        _allDue.Execute();
        _setVersion.Execute(lens.Version);
    }

    /// <summary>The numbers of the terms, set by set.</summary>
    public long[][] IdsOf(NamingLens lens) =>
        [.. lens.Sets.Select(set => set.Terms.Select(term => (long)_termId.Scalar(set.Id, term.Id)!).ToArray())];

    /// <summary>The next articles of the queue with their texts by field; empty where none waits.</summary>
    public List<(long Id, IReadOnlyList<string> Fields)> Waiting()
    {
        var batch = new List<(long, IReadOnlyList<string>)>();
        using var reader = _due.Query();
        while (reader.Read())
        {
            batch.Add((reader.GetInt64(0), [
                reader.GetString(1), reader.GetString(2), reader.GetString(3), .. BodyMarkdown.Read(reader.GetString(4)).Select(block => block.Text)]));
        }

        return batch;
    }

    public void SaveUses(long articleId, IReadOnlyDictionary<long, long> uses)
    {
        _forget.Execute(articleId);
        foreach (var (term, count) in uses)
        {
            _add.Execute(articleId, term, count);
        }

        _done.Execute(articleId);
    }
}
