using System.Globalization;
using Archive.Entities;
using Archive.Entities.Judging;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that keep the log of judgements.</summary>
internal sealed class JudgementStatements(StatementSet statements)
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ssZ";

    private readonly Statement _log = statements.Prepare("SELECT id, kind, subjects, target, name, made_at, undone FROM judgement ORDER BY id");

    private readonly Statement _add = statements.Prepare(
        "INSERT INTO judgement (kind, subjects, target, name, made_at, undone) VALUES ($1, $2, $3, $4, $5, 0) RETURNING id", 5);

    private readonly Statement _undo = statements.Prepare(
        "UPDATE judgement SET undone = iif($2, (SELECT max(undone) + 1 FROM judgement), 0) WHERE id = $1", 2);

    private readonly Statement _addEntity = statements.Prepare(
        """
        INSERT INTO entity (key, type, name, aliases, latin, listed, found) VALUES ($1, $2, $3, '[]', '[]', 0, $4)
        ON CONFLICT (key) DO NOTHING
        """, 4);

    /// <summary>All that was ever judged, in order.</summary>
    public List<LoggedJudgement> ReadLog()
    {
        var log = new List<LoggedJudgement>();
        using var reader = _log.Query();
        while (reader.Read())
        {
            var judgement = new Judgement(
                Enum.Parse<JudgementKind>(reader.GetString(1), ignoreCase: true), ArchiveJson.Read<List<string>>(reader.GetString(2)),
                reader.IsDBNull(3) ? null : reader.GetString(3), reader.IsDBNull(4) ? null : reader.GetString(4),
                DateTime.ParseExact(reader.GetString(5), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal));
            log.Add(new LoggedJudgement(reader.GetInt64(0), judgement, reader.GetInt64(6)));
        }

        return log;
    }

    /// <summary>Appends a judgement, and makes the entities that it speaks of where an archive has none of them yet.</summary>
    public long Add(Judgement judgement, IEnumerable<Entity> entities)
    {
        foreach (var entity in entities)
        {
            _addEntity.Execute(entity.Id, entity.Type.ToString().ToLowerInvariant(), entity.Name, entity.IsFound ? 1 : 0);
        }

        return (long)_add.Scalar(
            judgement.Kind.ToString().ToLowerInvariant(), ArchiveJson.Write(judgement.Subjects), judgement.Target, judgement.Name,
            judgement.MadeAt.ToString(TimeFormat, CultureInfo.InvariantCulture))!;
    }

    public void Undo(long number, bool undone) => _undo.Execute(number, undone ? 1 : 0);
}
