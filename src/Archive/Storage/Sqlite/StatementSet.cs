using Microsoft.Data.Sqlite;

namespace Archive.Storage.Sqlite;

/// <summary>Prepares the statements of one connection, and disposes of all of them at once.</summary>
internal sealed class StatementSet(SqliteConnection connection) : IDisposable
{
    private readonly List<Statement> _statements = [];

    /// <param name="sql">With parameters $1, $2, ….</param>
    /// <param name="parameters">How many there are.</param>
    public Statement Prepare(string sql, int parameters = 0)
    {
        var statement = new Statement(connection, sql, parameters);
        _statements.Add(statement);
        return statement;
    }

    public void Dispose() => _statements.ForEach(statement => statement.Dispose());
}
