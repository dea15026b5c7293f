using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Sqlite;

/// <summary>Teaches a connection our tokenizer and our collector.</summary>
internal static unsafe partial class Fts5
{
    private static readonly ConditionalWeakTable<object, object> Registered = [];

    /// <summary>
    /// Registers both, once for each native connection: pooling hands the same one out again, and it remembers.
    /// Must be called after every opening, before anything touches the index.
    /// </summary>
    /// <returns>Whether the native connection was new.</returns>
    public static bool Register(SqliteConnection connection)
    {
        var handle = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        lock (Registered)
        {
            if (Registered.TryGetValue(handle, out _))
            {
                return false;
            }

            Register(handle.DangerousGetHandle());
            Registered.Add(handle, handle);
            return true;
        }
    }

    private static void Register(nint database)
    {
        var api = FindApi(database);
        var tokenizer = ArabicTokenizer.Functions;
        fixed (byte* name = "arabic"u8)
        {
            Check(api->CreateTokenizer(api, name, null, &tokenizer, null), "register the tokenizer");
        }

        fixed (byte* name = "collect"u8)
        {
            Check(api->CreateFunction(api, name, null, MatchCollector.Callback, null), "register the collector");
        }
    }

    /// <summary>sqlite.org/fts5.html: the API's address comes through a bound pointer of the type "fts5_api_ptr".</summary>
    private static Fts5Api* FindApi(nint database)
    {
        Fts5Api* api = null;
        nint statement;
        fixed (byte* sql = "SELECT fts5(?1)\0"u8, type = "fts5_api_ptr\0"u8)
        {
            Check(Prepare(database, sql, -1, &statement, null), "find FTS5");
            Check(BindPointer(statement, 1, &api, type, 0), "find FTS5");
            _ = Step(statement);
            Check(FinalizeStatement(statement), "find FTS5");
        }

        return api is null ? throw new InvalidOperationException("This SQLite has no FTS5.") : api;
    }

    private static void Check(int result, string what)
    {
        if (result != 0)
        {
            throw new SqliteException($"SQLite could not {what} (error {result}). Is the file a database?", result);
        }
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_prepare_v2")]
    private static partial int Prepare(nint database, byte* sql, int length, nint* statement, byte** tail);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_bind_pointer")]
    private static partial int BindPointer(nint statement, int index, void* pointer, byte* type, nint destructor);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_step")]
    private static partial int Step(nint statement);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_finalize")]
    private static partial int FinalizeStatement(nint statement);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_result_error_code")]
    internal static partial void ReportError(void* context, int code);
}
