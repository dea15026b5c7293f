using Archive.Import;

namespace Archive.Storage.Sqlite;

/// <summary>The statements that follow the files that articles came from: where they are now, and which are gone.</summary>
internal sealed class SourceFileStatements(StatementSet statements)
{
    private readonly Statement _known = statements.Prepare("SELECT 1 FROM article WHERE path = $1 AND record = $2", 2);

    private readonly Statement _sameBytes = statements.Prepare(
        "SELECT id, path FROM article WHERE original_sha256 = $1 AND record = $2 ORDER BY id", 2);

    private readonly Statement _move = statements.Prepare("UPDATE article SET path = $1, source_missing = 0 WHERE id = $2", 2);

    private readonly Statement _markMissing = statements.Prepare(
        "UPDATE article SET source_missing = $2 WHERE path = $1 AND source_missing <> $2", 2);

    private readonly Statement _paths = statements.Prepare("SELECT path, min(source_missing) FROM article GROUP BY path ORDER BY path");

    /// <summary>Moves the article with these bytes whose file is gone to the path where the bytes are now.</summary>
    /// <returns>The old path, or null where no article moved.</returns>
    public string? Move(SourceRecord source, Func<string, bool> exists)
    {
        if (_known.Scalar(source.Path, source.Record) is not null)
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
}
