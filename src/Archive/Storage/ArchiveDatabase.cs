using Archive.Search.Sqlite;
using Archive.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Archive.Storage;

/// <summary>The file that holds the archive: opens connections to it that know our tokenizer.</summary>
public sealed class ArchiveDatabase
{
    /// <summary>
    /// In milliseconds: how long SQLite itself waits for another process, over and over until a command's time is up. It looks
    /// oftener than the library above it, so that two writers take turns.
    /// </summary>
    private const int BusyTimeout = 5_000;

    private readonly string _writeConnection;

    /// <param name="path">The database file; made, with its folder, by <see cref="Prepare"/> where it is not there.</param>
    public ArchiveDatabase(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        ReadConnectionString = new SqliteConnectionStringBuilder { DataSource = Path, Mode = SqliteOpenMode.ReadOnly }.ToString();
        _writeConnection = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            // The one writer keeps its connection; a pooled one would outlive it and hold the file.
            Pooling = false,
        }.ToString();
    }

    public string Path { get; }

    /// <summary>Makes the file where it is missing and brings its schema up to date.</summary>
    /// <exception cref="ArchiveException">The file is no archive, is newer than this program, or cannot be written.</exception>
    public void Prepare()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            using var connection = OpenWriter();
            SchemaScripts.Apply(connection);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"{Path}: the archive's folder cannot be made: {e.Message}", e);
        }
        catch (SqliteException e)
        {
            throw SqliteFault.Explain(e, Path);
        }
    }

    /// <summary>The connection string of connections that cannot write.</summary>
    internal string ReadConnectionString { get; }

    /// <summary>Makes an opened reading connection ready: once for each native one, which pooling hands out again.</summary>
    internal static void PrepareReader(SqliteConnection connection)
    {
        if (Fts5.Register(connection))
        {
            Execute(connection, "PRAGMA query_only = 1; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824;");
        }
    }

    /// <summary>
    /// The connection that writes; whoever opens it sees to it that there is one at a time.
    /// FULL: what is acknowledged is on the disk, whatever happens to the power.
    /// </summary>
    internal SqliteConnection OpenWriter()
    {
        var connection = new SqliteConnection(_writeConnection);
        try
        {
            connection.Open();
            // The first read comes before FTS5, which would give its own name to whatever is wrong with the file.
            Execute(connection, $"PRAGMA busy_timeout = {BusyTimeout}; SELECT count(*) FROM sqlite_schema;");
            Fts5.Register(connection);
            Execute(
                connection,
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = 1; PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY;");
            return connection;
        }
        catch (Exception e)
        {
            connection.Dispose();
            if (e is SqliteException fault)
            {
                throw SqliteFault.Explain(fault, Path);
            }

            throw;
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
