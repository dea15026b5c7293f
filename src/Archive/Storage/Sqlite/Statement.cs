using Microsoft.Data.Sqlite;

namespace Archive.Storage.Sqlite;

/// <summary>
/// A prepared statement with parameters $1, $2, … in order, used again and again by one thread. What SQLite refuses is an
/// <see cref="ArchiveException"/>.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }
    }

    public int Execute(params ReadOnlySpan<object?> values) => Run(Bind(values), command => command.ExecuteNonQuery());

    /// <summary>The first column of the first row; null where there is none.</summary>
    public object? Scalar(params ReadOnlySpan<object?> values) =>
        Run(Bind(values), command => command.ExecuteScalar()) is { } value and not DBNull ? value : null;

    public SqliteDataReader Query(params ReadOnlySpan<object?> values) => Run(Bind(values), command => command.ExecuteReader());

    public void Dispose() => _command.Dispose();

    private static T Run<T>(SqliteCommand command, Func<SqliteCommand, T> run)
    {
        try
        {
            return run(command);
        }
        catch (SqliteException e)
        {
            throw SqliteFault.Explain(e, command.Connection!.DataSource);
        }
    }

    private SqliteCommand Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return _command;
    }
}
