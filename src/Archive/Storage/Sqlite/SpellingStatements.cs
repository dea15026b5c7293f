using Archive.Arabic.Text;
using Archive.Entities.Judging;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that take mentions of a spelling away from an entity, as judged, and give them back.</summary>
internal sealed class SpellingStatements(StatementSet statements)
{
    private readonly Statement _taken = statements.Prepare("SELECT DISTINCT entity_id, told_id, text FROM mention WHERE told_id IS NOT NULL");

    private readonly Statement _texts = statements.Prepare("SELECT DISTINCT text FROM mention WHERE entity_id = $1 AND told_id IS NULL", 1);

    private readonly Statement _take = statements.Prepare(
        "UPDATE mention SET entity_id = $1, told_id = $2 WHERE entity_id = $2 AND text = $3 AND told_id IS NULL RETURNING article_id", 3);

    private readonly Statement _giveBack = statements.Prepare(
        "UPDATE mention SET entity_id = told_id, told_id = NULL WHERE entity_id = $1 AND told_id = $2 AND text = $3 RETURNING article_id", 3);

    private readonly Statement _named = statements.Prepare("SELECT DISTINCT entity_id FROM mention WHERE article_id = $1 ORDER BY entity_id", 1);

    private readonly Statement _setFacet = statements.Prepare(
        "UPDATE facet SET entities = $2 WHERE row = (SELECT row FROM article WHERE id = $1)", 2);

    /// <summary>Brings the mentions in line with what is judged; nothing is written where they are.</summary>
    public void Apply(JudgedNames judged, IReadOnlyDictionary<string, long> idsByKey)
    {
        var wanted = Wanted(judged, idsByKey);
        var articles = new SortedSet<long>();
        foreach (var (entity, told, text) in Read(_taken.Query()).Where(taken => !wanted.Contains((taken.Entity, taken.Told, Analyzer.Fold(taken.Text)))))
        {
            Collect(_giveBack.Query(entity, told, text), articles);
        }

        foreach (var (entity, told, spelling) in wanted)
        {
            foreach (var text in TextsOf(told).Where(text => Analyzer.Fold(text) == spelling))
            {
                Collect(_take.Query(entity, told, text), articles);
            }
        }

        foreach (var article in articles)
        {
            SaveFacet(article);
        }
    }

    /// <summary>A spelling is taken from the names it was told under, from the target, and from what these count as.</summary>
    private static HashSet<(long Entity, long Told, string Spelling)> Wanted(JudgedNames judged, IReadOnlyDictionary<string, long> idsByKey)
    {
        var wanted = new HashSet<(long, long, string)>();
        foreach (var judgement in judged.Spellings.Where(judgement => idsByKey.ContainsKey(judgement.Subjects[0])))
        {
            var from = judgement.Subjects.Skip(1).Append(judgement.Target!).ToList();
            foreach (var key in from.Concat(from.Select(judged.RootOf)).Where(key => key != judgement.Subjects[0]).Where(idsByKey.ContainsKey))
            {
                wanted.Add((idsByKey[judgement.Subjects[0]], idsByKey[key], Analyzer.Fold(judgement.Name!)));
            }
        }

        return wanted;
    }

    private static List<(long Entity, long Told, string Text)> Read(Microsoft.Data.Sqlite.SqliteDataReader reader)
    {
        using (reader)
        {
            var rows = new List<(long, long, string)>();
            while (reader.Read())
            {
                rows.Add((reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2)));
            }

            return rows;
        }
    }

    private List<string> TextsOf(long entity)
    {
        using var reader = _texts.Query(entity);
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    private static void Collect(Microsoft.Data.Sqlite.SqliteDataReader reader, SortedSet<long> articles)
    {
        using (reader)
        {
            while (reader.Read())
            {
                articles.Add(reader.GetInt64(0));
            }
        }
    }

    private void SaveFacet(long article)
    {
        var ids = new List<int>();
        using (var reader = _named.Query(article))
        {
            while (reader.Read())
            {
                ids.Add(reader.GetInt32(0));
            }
        }

        _setFacet.Execute(article, MentionStatements.FacetOf(ids));
    }
}
