using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Sqlite;

/// <summary>The columns of the archive's present generation, read when they are first asked for and again after a change.</summary>
internal sealed class FacetColumnsCache
{
    private readonly Lock _lock = new();
    private FacetColumns? _columns;

    /// <summary>The columns that fit what <paramref name="connection"/> sees in its present transaction.</summary>
    public FacetColumns For(SqliteConnection connection)
    {
        var generation = GenerationOf(connection);
        if (_columns is { } columns && columns.Generation == generation)
        {
            return columns;
        }

        lock (_lock)
        {
            return _columns is { } present && present.Generation == generation
                ? present
                : _columns = FacetColumnsReader.Read(connection, generation);
        }
    }

    private static long GenerationOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT value FROM state WHERE name = 'generation'";
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
