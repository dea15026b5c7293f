using Archive.Search.Sqlite;
using Archive.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Archive.Storage;

/// <summary>The file that holds the archive: opens connections to it that know our tokenizer.</summary>
public sealed class ArchiveDatabase
{
    private readonly string _readConnection;
    private readonly string _writeConnection;

    /// <param name="path">The database file; made, with its folder, by <see cref="Prepare"/> where it is not there.</param>
    public ArchiveDatabase(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        _readConnection = new SqliteConnectionStringBuilder { DataSource = Path, Mode = SqliteOpenMode.ReadOnly }.ToString();
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
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new ArchiveException($"The archive cannot be opened at {Path}: {e.Message}", e);
        }
    }

    /// <summary>A connection that cannot write. The caller disposes it.</summary>
    internal SqliteConnection OpenReader() => Open(_readConnection, "PRAGMA query_only = 1; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824;");

    /// <summary>
    /// The connection that writes; whoever opens it sees to it that there is one at a time.
    /// FULL: what is acknowledged is on the disk, whatever happens to the power.
    /// </summary>
    internal SqliteConnection OpenWriter() => Open(
        _writeConnection,
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = 1; PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY;");

    /// <summary>The connection string for EF Core's reading context.</summary>
    internal string ReadConnectionString => _readConnection;

    private static SqliteConnection Open(string connectionString, string settings)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            Fts5.Register(connection);
            using var command = connection.CreateCommand();
            command.CommandText = settings;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
