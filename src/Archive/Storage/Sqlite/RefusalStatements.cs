using Archive.Import;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that keep what imports refused, until the file is taken in or gone.</summary>
internal sealed class RefusalStatements(StatementSet statements)
{
    /// <summary>A file of a million bad lines must not fill the archive with reasons.</summary>
    private const int MostOfFile = 1000;

    private readonly Statement _nextRun = statements.Prepare("SELECT coalesce(max(run), 0) + 1 FROM refusal");

    private readonly Statement _add = statements.Prepare(
        """
        INSERT INTO refusal (path, line, reason, cause, run, seen_at) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT DO UPDATE SET run = excluded.run
        """, 6);

    private readonly Statement _paths = statements.Prepare("SELECT DISTINCT path FROM refusal WHERE run < $1 ORDER BY path", 1);

    private readonly Statement _forget = statements.Prepare("DELETE FROM refusal WHERE path = $1 AND run < $2", 2);

    private (string? Path, int Count) _last;
    private long _run;

    /// <summary>From here on refusals are those of a new import.</summary>
    public void BeginRun()
    {
        _run = (long)_nextRun.Scalar()!;
        _last = default;
    }

    /// <summary>Keeps a refusal, with the time it was first seen; of one file the first thousand.</summary>
    /// <returns>How many rows changed.</returns>
    public int Save(Refusal refusal, string now)
    {
        _last = refusal.Path == _last.Path ? (refusal.Path, _last.Count + 1) : (refusal.Path, 1);
        return _last.Count > MostOfFile ? 0 : _add.Execute(refusal.Path, refusal.Line ?? 0, refusal.Reason, refusal.Cause.ToString(), _run, now);
    }

    /// <summary>Forgets what earlier imports refused and this one did not, in the files that it looked at.</summary>
    /// <returns>How many rows changed.</returns>
    public int ForgetOlder(Func<string, bool> looked)
    {
        var paths = new List<string>();
        using (var reader = _paths.Query(_run))
        {
            while (reader.Read())
            {
                paths.Add(reader.GetString(0));
            }
        }

        return paths.Where(looked).Sum(path => _forget.Execute(path, _run));
    }
}
