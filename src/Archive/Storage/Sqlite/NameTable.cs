using Microsoft.Data.Sqlite;

namespace Archive.Storage.Sqlite;

/// <summary>A table of names with ids (source, author), in which a new name gets the next id.</summary>
internal sealed class NameTable(SqliteConnection connection, string table) : IDisposable
{
    private readonly Statement _find = new(connection, $"SELECT id FROM {table} WHERE name = $1", 1);
    private readonly Statement _add = new(connection, $"INSERT INTO {table} (name) VALUES ($1)", 1);

    /// <summary>Null for no name.</summary>
    public long? IdOf(string? name)
    {
        if (name is null)
        {
            return null;
        }

        if (_find.Scalar(name) is not long id)
        {
            _add.Execute(name);
            id = (long)_find.Scalar(name)!;
        }

        return id;
    }

    public void Dispose()
    {
        _find.Dispose();
        _add.Dispose();
    }
}
