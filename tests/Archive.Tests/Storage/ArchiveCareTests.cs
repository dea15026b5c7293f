using Archive.Storage.Sqlite;

namespace Archive.Tests.Storage;

public sealed class ArchiveCareTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Facets_that_are_lost_or_too_many_are_found_and_mended()
    {
        _archive.Write("seeds/1.txt", "عنوان الخبر الأول\n\nنص الخبر الأول في فقرة واحدة.");
        _archive.Import("seeds");
        Execute("UPDATE facet SET row = row + 1");
        Assert.Equal(2, _archive.Care.Verify().Count);

        _archive.Care.MendFacets();
        Assert.Equal(1, _archive.Pipeline.Renew(new Heard()).Updated);
        Assert.Empty(_archive.Care.Verify());
    }

    [Fact]
    public void An_index_without_an_article_is_found_and_mended()
    {
        _archive.Save(Some.Article("1", text: "مذكرة تفاهم"));
        Execute("INSERT INTO article_index (article_index) VALUES ('delete-all')");
        Assert.Contains("Run reindex", Assert.Single(_archive.Care.Verify()), StringComparison.Ordinal);
        _archive.Care.RebuildIndex();
        Assert.Empty(_archive.Care.Verify());
    }

    private void Execute(string sql)
    {
        using var connection = _archive.Database.OpenWriter();
        using var statements = new StatementSet(connection);
        statements.Prepare(sql).Execute();
    }
}
