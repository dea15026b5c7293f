using System.Text.Json;

namespace Archive.Web.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("archive-commands-");

    private string Database => Path.Combine(_folder.FullName, "data", "archive.db");

    private DirectoryInfo Files => _folder.CreateSubdirectory("files");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_second_import_changes_nothing()
    {
        Assert.Equal((0, "5 added, 0 updated, 0 unchanged, 0 refused\n"), await Run("import", Seeds.Articles));
        Assert.Equal((0, "0 added, 0 updated, 5 unchanged, 0 refused\n"), await Run("import", Seeds.Articles));
        Assert.Equal(0, (await Run("verify")).Code);
    }

    [Fact]
    public async Task A_search_prints_permalinks_and_source_ids_as_json()
    {
        await Run("import", Seeds.Articles);
        var (code, output) = await Run("search", "غانتس", "--json");
        Assert.Equal(0, code);
        var answer = JsonDocument.Parse(output).RootElement;
        var sources = answer.GetProperty("hits").EnumerateArray().Select(hit => Path.GetFileName(hit.GetProperty("sourceId").GetString()!)[..3]).ToList();
        Assert.Contains("000", sources);
        Assert.Contains("004", sources);
        Assert.Equal(answer.GetProperty("total").GetInt32(), sources.Count);
        Assert.Contains("غانتس", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lens_prints_newspapers_and_terms_as_lines_or_json()
    {
        await Run("import", Seeds.Articles);
        Assert.Equal((0, "israeli-army\t-\tisraeli-army\t3\t8\tالجيش الإسرائيلي\nisraeli-army\t-\tidf\t2\t3\tجيش الدفاع\n"), await Run("lens", "israeli-army"));
        var (_, output) = await Run("lens", "--json");
        var counts = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Contains(counts, count => (count.GetProperty("term").GetString(), count.GetProperty("uses").GetInt32()) == ("hebrew-state", 2));
        Assert.Equal(2, (await Run("lens", "no-such-set")).Code);
    }

    [Fact]
    public async Task A_search_can_ask_when_things_happened()
    {
        await Run("import", Seeds.Articles);
        var (_, output) = await Run("search", "غانتس", "--happened-from", "2021-11-24", "--happened-to", "2021-11-24", "--json");
        Assert.Equal(2, JsonDocument.Parse(output).RootElement.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_search_can_ask_for_any_and_none_of_several_names_and_list_them()
    {
        await Run("import", Seeds.Articles);
        var (_, all) = await Run("search", "المغرب", "--json", "--names", "2");
        var (_, some) = await Run("search", "المغرب", "--any-entity", "rabat", "--any-entity", "nobody", "--not-entity", "hamas", "--json");
        var (_, named) = await Run("search", "المغرب", "--entity", "rabat", "--json");
        var names = JsonDocument.Parse(all).RootElement.GetProperty("names").EnumerateArray().ToList();

        Assert.InRange(Total(some), 1, Total(named));
        Assert.All(names, list => Assert.InRange(list.GetProperty("values").GetArrayLength(), 1, 2));
        Assert.Contains(names, list => list.GetProperty("type").GetString() == "person" && list.GetProperty("total").GetInt32() > 2);
        Assert.Equal("nobody", JsonDocument.Parse(some).RootElement.GetProperty("readings")[0].GetProperty("asked").GetString());

        static int Total(string output) => JsonDocument.Parse(output).RootElement.GetProperty("total").GetInt32();
    }

    [Fact]
    public async Task Queries_on_standard_input_are_answered_line_by_line()
    {
        await Run("import", Seeds.Articles);
        var (code, output) = await RunWithInput("إسرائيل\nاسرائيل\n\n\"((\n", "search");
        var totals = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("total").GetInt32()).ToList();
        Assert.Equal(0, code);
        Assert.Equal(4, totals.Count);
        Assert.Equal(totals[0], totals[1]);
    }

    [Fact]
    public async Task What_is_refused_is_said_with_path_and_line_and_the_rest_goes_on()
    {
        await File.WriteAllTextAsync(Path.Combine(Files.FullName, "empty.txt"), "");
        await File.WriteAllTextAsync(Path.Combine(Files.FullName, "good.txt"), "عنوان الخبر\n\nنص الخبر في فقرة واحدة قصيرة تكفي.");
        await File.WriteAllTextAsync(Path.Combine(Files.FullName, "lines.jsonl"), "{\"title\":\"خبر\",\"id\":1}\n{broken\n{\"title\":\"آخر\",\"id\":2}\n");
        await File.WriteAllTextAsync(Path.Combine(Files.FullName, "page.pdf"), "%PDF-1.7");
        var (code, output) = await Run("import", Files.FullName);
        Assert.Equal(1, code);
        Assert.Contains("3 added, 0 updated, 0 unchanged, 3 refused", output, StringComparison.Ordinal);
        Assert.Contains("empty.txt", output, StringComparison.Ordinal);
        Assert.Contains("lines.jsonl(2): ", output, StringComparison.Ordinal);
        Assert.Contains("page.pdf: ", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("search", "x", "--from", "24/11/2021")]
    [InlineData("search", "x", "--happened-to", "2021-11")]
    [InlineData("import")]
    [InlineData("search", "x", "--limit", "many")]
    [InlineData("export", "somewhere")]
    [InlineData("dates", "--reference", "today")]
    [InlineData("verify", "twice")]
    [InlineData("search", "one", "two")]
    [InlineData("import", "--jsno", "seeds")]
    [InlineData("verify", "--db", "")]
    public async Task Bad_usage_has_its_own_exit_code(params string[] arguments) => Assert.Equal(2, (await Run(arguments)).Code);

    [Fact]
    public async Task An_import_that_was_killed_leaves_a_sound_archive_and_the_next_completes_it()
    {
        var file = await WriteLinesAsync(20_000);
        for (var time = 0; time < 2; time++)
        {
            // A megabyte in the log: in the midst of it, whatever the machine's speed.
            await ArchiveProcess.KillAsync(() => new FileInfo($"{Database}-wal") is { Exists: true, Length: > 1 << 20 }, "import", file, "--db", Database);
            Assert.Equal(0, (await Run("verify")).Code);
        }

        var (code, output) = await Run("import", file, "--json");
        var end = JsonDocument.Parse(output).RootElement;
        Assert.Equal(0, code);
        Assert.Equal(20_000, end.GetProperty("added").GetInt32() + end.GetProperty("unchanged").GetInt32());
        Assert.NotEqual(0, end.GetProperty("added").GetInt32());
        Assert.Equal(0, (await Run("verify")).Code);
    }

    [Fact]
    public async Task Two_imports_into_one_archive_at_once_lose_nothing()
    {
        var file = await WriteLinesAsync(2_000);
        var ends = await Task.WhenAll(Run("import", file, "--json"), Run("import", file, "--json"));
        var counts = ends.Select(end => JsonDocument.Parse(end.Output).RootElement).ToList();
        Assert.All(ends, end => Assert.Equal(0, end.Code));
        Assert.Equal(2_000, counts.Sum(count => count.GetProperty("added").GetInt32()));
        Assert.Equal(2_000, counts.Sum(count => count.GetProperty("unchanged").GetInt32()));
        Assert.Equal(0, (await Run("verify")).Code);
    }

    [Theory]
    [InlineData("--urls", "nonsense")]
    [InlineData("--Archive:Watch=perhaps")]
    [InlineData("--Archive:Folders:0=")]
    public async Task A_setting_that_cannot_be_ends_the_program_with_a_sentence(params string[] settings) =>
        Assert.Equal(1, (await Run(settings)).Code);

    [Fact]
    public async Task Words_dates_and_names_are_printed_with_their_places()
    {
        var (_, words) = await RunWithInput("والاتفاق ٢٠٢١\n", "analyze");
        Assert.Equal(
            """{"tokens":[{"text":"والاتفاق","start":0,"length":8,"exact":"والاتفاق","stem":"اتفاق"},{"text":"٢٠٢١","start":9,"length":4,"exact":"2021","stem":"2021"}]}""" + "\n",
            words);
        var (_, dates) = await RunWithInput("وقع أمس\n", "dates", "--reference", "2021-11-25");
        Assert.Equal("""{"dates":[{"text":"أمس","start":4,"length":3,"from":"2021-11-24","to":"2021-11-24","precision":"day"}]}""" + "\n", dates);
        var (_, names) = await RunWithInput("وصل بيني غانتس إلى الرباط\n", "entities");
        var ids = JsonDocument.Parse(names).RootElement.GetProperty("mentions").EnumerateArray().Select(mention => mention.GetProperty("id").GetString());
        Assert.Equal(["benny-gantz", "rabat"], ids);
    }

    [Fact]
    public async Task Extract_shows_what_import_would_store_and_stores_nothing()
    {
        var (code, output) = await Run("extract", Seeds.File("000"), "--json");
        var article = JsonDocument.Parse(output).RootElement;
        Assert.Equal(0, code);
        string[] fields =
            ["path", "sourceId", "title", "standfirst", "byline", "dateline", "source", "url", "published", "keywords", "paragraphs", "cut", "doubts", "mentions", "dates", "quotes"];
        Assert.Equal(fields, article.EnumerateObject().Select(property => property.Name));
        Assert.Equal("2021-11-25T20:30", article.GetProperty("published").GetProperty("from").GetString());
        Assert.False(File.Exists(Database));
    }

    private async Task<string> WriteLinesAsync(int count)
    {
        var file = Path.Combine(Files.FullName, "lines.jsonl");
        await File.WriteAllLinesAsync(
            file, Enumerable.Range(0, count).Select(i => $"{{\"id\":{i},\"title\":\"خبر رقم {i}\",\"text\":\"نص الخبر رقم {i}\"}}"));
        return file;
    }

    private Task<(int Code, string Output)> Run(params string[] arguments) => RunWithInput(null, arguments);

    private Task<(int Code, string Output)> RunWithInput(string? input, params string[] arguments) =>
        ArchiveProcess.RunAsync(input, [.. arguments, "--db", Database]);
}
