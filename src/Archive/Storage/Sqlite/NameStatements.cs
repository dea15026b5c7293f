namespace Archive.Storage.Sqlite;

/// <summary>The statements that give names their numbers, in the tables <c>source</c> and <c>author</c>.</summary>
internal sealed class NameStatements(StatementSet statements, string table)
{
    private readonly Statement _find = statements.Prepare($"SELECT id FROM {table} WHERE name = $1", 1);
    private readonly Statement _add = statements.Prepare($"INSERT INTO {table} (name) VALUES ($1) RETURNING id", 1);

    /// <summary>The name's number, a new one where it has none; null for no name.</summary>
    public long? IdOf(string? name) => name is null ? null : (long)(_find.Scalar(name) ?? _add.Scalar(name)!);
}
