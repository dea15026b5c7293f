using System.Globalization;
using System.Security.Cryptography;
using Archive.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Archive.Storage;

/// <summary>Looks after the archive as a whole: checks it, and makes its index again.</summary>
public sealed class ArchiveCare(ArchiveDatabase database)
{
    private const int ReportAtMost = 20;

    /// <summary>
    /// Checks pages, references, the index against the articles, the facets against the articles, and the hash of every original.
    /// </summary>
    /// <returns>A sentence for each fault; none where all is well.</returns>
    /// <exception cref="ArchiveException">It cannot be checked: the index lets itself be checked only where it may be written.</exception>
    public IReadOnlyList<string> Verify()
    {
        try
        {
            using var connection = database.OpenWriter();
            return [.. Checks(connection).Take(ReportAtMost)];
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SqliteFault.Corrupt)
        {
            return [$"SQLite cannot read the archive: {e.Message}"];
        }
        catch (SqliteException e)
        {
            throw SqliteFault.Explain(e, database.Path);
        }
    }

    /// <summary>Has articles whose facets are lost made again by the next renewal, and removes facets that no article has.</summary>
    public void MendFacets()
    {
        using var connection = database.OpenWriter();
        using var mend = new Statement(
            connection,
            """
            BEGIN IMMEDIATE;
            UPDATE article SET enrichment = '' WHERE row NOT IN (SELECT row FROM facet);
            DELETE FROM facet WHERE row NOT IN (SELECT row FROM article);
            COMMIT;
            """, 0);
        mend.Execute();
    }

    /// <summary>Makes the full-text index again from the articles and puts it in one piece.</summary>
    public void RebuildIndex()
    {
        using var connection = database.OpenWriter();
        using var rebuild = new Statement(
            connection,
            """
            BEGIN IMMEDIATE;
            INSERT INTO article_index (article_index) VALUES ('rebuild');
            INSERT INTO article_index (article_index) VALUES ('optimize');
            UPDATE state SET value = value + 1 WHERE name = 'generation';
            COMMIT;
            """, 0);
        rebuild.Execute();
    }

    private static IEnumerable<string> Checks(SqliteConnection connection) =>
    [
        .. Strings(connection, "PRAGMA integrity_check").Where(answer => answer != "ok").Select(answer => $"Damaged pages: {answer}."),
        .. Strings(connection, "SELECT \"table\" || ' row ' || coalesce(rowid, '?') FROM pragma_foreign_key_check")
            .Select(row => $"A reference leads nowhere: {row}."),
        .. IndexFault(connection),
        .. Strings(
                connection,
                "SELECT key FROM article WHERE row NOT IN (SELECT row FROM facet) UNION ALL SELECT 'row ' || row FROM facet WHERE row NOT IN (SELECT row FROM article)")
            .Select(key => $"Facets and articles differ at {key}. Run reindex."),
        .. Strings(
                connection,
                "SELECT key FROM article a WHERE NOT EXISTS (SELECT 1 FROM original o WHERE o.article_id = a.id AND o.sha256 = a.original_sha256)")
            .Select(key => $"The original of /a/{key} is not there."),
        .. ChangedOriginals(connection),
    ];

    private static IEnumerable<string> IndexFault(SqliteConnection connection)
    {
        string fault;
        try
        {
            // rank = 1: the index is compared with the articles, not only with itself (sqlite.org/fts5.html).
            Execute(connection, "INSERT INTO article_index (article_index, rank) VALUES ('integrity-check', 1)");
            yield break;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SqliteFault.Corrupt)
        {
            fault = e.Message;
        }

        yield return $"The index does not fit the articles: {fault}. Run reindex.";
    }

    private static IEnumerable<string> ChangedOriginals(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT o.sha256, o.bytes, a.key FROM original o JOIN article a ON a.id = o.article_id";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (Convert.ToHexStringLower(SHA256.HashData(reader.GetFieldValue<byte[]>(1))) != reader.GetString(0))
            {
                yield return $"The original of /a/{reader.GetString(2)} does not have the hash it came with.";
            }
        }
    }

    private static List<string> Strings(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
        {
            values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return values;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
