using Archive.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Archive.Tests.Storage;

public sealed class SchemaTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void The_mapping_has_every_column_of_its_tables_and_no_other()
    {
        var builder = new DbContextOptionsBuilder<ArchiveContext>();
        ArchiveContext.Configure(builder, _archive.Database);
        using var context = new ArchiveContext(builder.Options);
        using var connection = _archive.Database.OpenWriter();
        Assert.NotEmpty(context.Model.GetEntityTypes());
        foreach (var type in context.Model.GetEntityTypes())
        {
            var mapped = type.GetProperties().Select(property => $"{property.GetColumnName()} {Needed(!property.IsNullable)}").Order();
            Assert.Equal(Columns(connection, type.GetTableName()!).Order(), mapped);
        }
    }

    [Fact]
    public void Preparing_twice_is_preparing_once()
    {
        _archive.Save(Some.Article("1"));
        _archive.Database.Prepare();
        Assert.Empty(_archive.Care.Verify());
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        var path = _archive.File("other.db");
        Execute(path, "CREATE TABLE notes (text TEXT)");
        var error = Assert.Throws<ArchiveException>(() => new ArchiveDatabase(path).Prepare());
        Assert.Contains("not an archive", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_with_its_path()
    {
        var path = _archive.Write("text.db", "هذا نص وليس قاعدة بيانات، وهو أطول من رأس ملف قاعدة بيانات بقليل ليُقرأ كله.");
        Assert.Contains(path, Assert.Throws<ArchiveException>(() => new ArchiveDatabase(path).Prepare()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_of_a_newer_version_is_not_touched()
    {
        using (var connection = _archive.Database.OpenWriter())
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 999";
            command.ExecuteNonQuery();
        }

        Assert.Contains("newer", Assert.Throws<ArchiveException>(_archive.Database.Prepare).Message, StringComparison.Ordinal);
    }

    private static string Needed(bool needed) => needed ? "NOT NULL" : "NULL";

    private static List<string> Columns(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name, \"notnull\" OR pk > 0 FROM pragma_table_info('{table}')";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
        {
            columns.Add($"{reader.GetString(0)} {Needed(reader.GetBoolean(1))}");
        }

        return columns;
    }

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
