using Microsoft.Data.Sqlite;

namespace Archive.Storage.Sqlite;

/// <summary>Says in a sentence what SQLite refused and what to do. Its result codes: sqlite.org/rescode.html.</summary>
internal static class SqliteFault
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int DiskError = 10;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>The index does not fit its articles, or pages are damaged.</summary>
    internal const int Corrupt = 11;

    public static ArchiveException Explain(SqliteException fault, string path) => new($"{path}: {SentenceOf(fault)}", fault);

    private static string SentenceOf(SqliteException fault) => fault.SqliteErrorCode switch
    {
        Busy or Locked => "another program has been writing to the archive for too long. Try again when it is done.",
        ReadOnly => "the archive cannot be written: its file or folder is read-only. Give the right to write, or name another file with --db.",
        DiskError => "the disk could not be read or written. Check the disk and run verify.",
        Corrupt => "the archive is damaged. Run verify to see where; reindex mends the index.",
        Full => "the disk is full. Make room and do the same again; what was acknowledged is kept.",
        CannotOpen => "the file cannot be opened. Is it in a folder that may be written? Name another with --db.",
        NotADatabase => "this is no database. Name another file with --db.",
        _ => $"SQLite refused: {fault.Message}",
    };
}
