using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Archive.Storage.Sqlite;

/// <summary>
/// The numbered scripts in Scripts/, embedded. Each is applied once, in a transaction; <c>PRAGMA user_version</c> is the
/// number of the last. Scripts are appended, never changed.
/// </summary>
internal static class SchemaScripts
{
    private const string Prefix = "Archive.Storage.Sqlite.Scripts.";

    /// <summary>"ARCH" in ASCII: tells an archive from any other SQLite file.</summary>
    private const int ApplicationId = 0x41524348;

    public static void Apply(SqliteConnection connection)
    {
        RefuseForeignFile(connection);
        var version = Number(connection, "PRAGMA user_version");
        var scripts = ReadScripts();
        if (version > scripts.Count)
        {
            throw new ArchiveException(
                $"The archive {connection.DataSource} was made by a newer version of this program (schema {version}; this one knows {scripts.Count}). Use the newer one.");
        }

        for (var next = version; next < scripts.Count; next++)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            // Another process may have been first while this one waited for the lock.
            if (Number(connection, "PRAGMA user_version") == next)
            {
                Execute(connection, scripts[next]);
                Execute(connection, $"PRAGMA user_version = {next + 1}; PRAGMA application_id = {ApplicationId};");
            }

            transaction.Commit();
        }
    }

    private static void RefuseForeignFile(SqliteConnection connection)
    {
        var tables = Number(connection, "SELECT count(*) FROM sqlite_schema");
        if (tables > 0 && Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new ArchiveException(
                $"{connection.DataSource} is a database, but not an archive of this program. Name another file with --db.");
        }
    }

    private static List<string> ReadScripts()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            })];
    }

    private static int Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
