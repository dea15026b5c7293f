using Archive.Storage;
using Archive.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Archive.Tests.Storage.Sqlite;

public sealed class StatementTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_file_that_cannot_be_written_is_named_with_what_to_do()
    {
        using var connection = new SqliteConnection($"Data Source={_archive.Database.Path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var statement = new Statement(connection, "UPDATE state SET value = $1", 1);
        var error = Assert.Throws<ArchiveException>(() => statement.Execute(1));
        Assert.StartsWith(_archive.Database.Path, error.Message, StringComparison.Ordinal);
        Assert.Contains("read-only", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_writer_is_named_as_the_reason_for_waiting_in_vain()
    {
        using var first = _archive.Database.OpenWriter();
        using var begin = new Statement(first, "BEGIN IMMEDIATE", 0);
        begin.Execute();
        using var second = new SqliteConnection($"Data Source={_archive.Database.Path};Default Timeout=1;Pooling=False");
        second.Open();
        using var waiting = new Statement(second, "BEGIN IMMEDIATE", 0);
        Assert.Contains("another program", Assert.Throws<ArchiveException>(() => waiting.Execute()).Message, StringComparison.Ordinal);
    }
}
