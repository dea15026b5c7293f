namespace Archive.Storage.Sqlite;

/// <summary>A table of names with ids (<c>source</c>, <c>author</c>), in which a new name gets the next id.</summary>
internal sealed class NameTable(StatementSet statements, string table)
{
    private readonly Statement _find = statements.Prepare($"SELECT id FROM {table} WHERE name = $1", 1);
    private readonly Statement _add = statements.Prepare($"INSERT INTO {table} (name) VALUES ($1) RETURNING id", 1);

    /// <summary>Null for no name.</summary>
    public long? IdOf(string? name) => name is null ? null : (long)(_find.Scalar(name) ?? _add.Scalar(name)!);
}
