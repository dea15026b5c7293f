using System.Text.Json;
using Archive.Entities;
using Archive.Import;
using Archive.Storage;

namespace Archive.Web.Tests.Commands;

public sealed class EntitiesReviewTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("archive-review-");

    private static readonly Entity Cohen = FoundName.Of(EntityType.Person, "يائير كوهين");

    private static readonly Entity Kohen = FoundName.Of(EntityType.Person, "يائير كوهن");

    public EntitiesReviewTests()
    {
        var database = new ArchiveDatabase(Database);
        database.Prepare();
        using var writer = new ArchiveWriter(database, TimeProvider.System);
        writer.Save(Article("1", Cohen));
        writer.Save(Article("2", Cohen));
        writer.Save(Article("3", Kohen));
        writer.Commit();
    }

    private string Database => Path.Combine(_folder.FullName, "archive.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_name_is_listed_judged_undone_redone_and_exported()
    {
        // The first judgement gathers; so does every import.
        Assert.Equal(0, (await Run("rename", Cohen.Id, "يائير كوهين")).Code);
        Assert.Equal(0, (await Run("undo")).Code);
        var listed = JsonDocument.Parse((await Run("list", "--type", "person", "--limit", "1", "--json")).Output).RootElement;
        Assert.Equal((Cohen.Id, 3), (listed.GetProperty("id").GetString(), listed.GetProperty("articles").GetInt32()));
        Assert.Equal(Kohen.Id, Assert.Single(listed.GetProperty("gathered").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(2, listed.GetProperty("sentences").GetArrayLength());

        Assert.Contains("accept", (await Run("accept", Cohen.Id, "--id", "yair-cohen")).Output, StringComparison.Ordinal);
        Assert.StartsWith("yair-cohen  person  يائير كوهين  (3 articles)", (await Run("show", Kohen.Id)).Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), await Run("list", "--json"));
        Assert.Contains("2. ", (await Run("undo", "2")).Output, StringComparison.Ordinal);
        Assert.Contains("(undone)", (await Run("log")).Output, StringComparison.Ordinal);
        await Run("redo", "2");
        var file = Path.Combine(_folder.FullName, "judgements.yml");
        Assert.Equal((0, $"{file}: 1 judgement.\n"), await Run("export", file));
        Assert.Contains("aliases: [يائير كوهن]", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "x-nobody")]
    [InlineData("merge", "benny-gantz", "x-nobody")]
    [InlineData("undo")]
    [InlineData("redo", "7")]
    public async Task What_cannot_be_done_is_said_and_has_exit_code_1(params string[] arguments) => Assert.Equal((1, ""), await Run(arguments));

    [Theory]
    [InlineData]
    [InlineData("accept")]
    [InlineData("list", "--type", "planet")]
    [InlineData("list", "--limit", "0")]
    [InlineData("undo", "last")]
    [InlineData("split", "a")]
    public async Task Bad_usage_has_its_own_exit_code(params string[] arguments) => Assert.Equal(2, (await Run(arguments)).Code);

    private static EnrichedArticle Article(string id, Entity entity) => new()
    {
        Source = new SourceRecord("news.jsonl", id, 1, SourceFormat.JsonLine, System.Text.Encoding.UTF8.GetBytes(id)),
        Article = new ExtractedArticle { Title = "عنوان", Body = Articles.Block.Paragraphs([$"قال {entity.Name} في الخبر {id}."]) },
        Mentions = [[], [], [], [new Mention(4, entity.Name.Length, entity.Name, entity)]],
        Enrichment = "test",
    };

    private Task<(int Code, string Output)> Run(params string[] arguments) =>
        ArchiveProcess.RunAsync(null, ["entities-review", .. arguments, "--db", Database]);
}
