using Archive.Lens;

namespace Archive.Tests.Lens;

public sealed class TermCountingTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task An_import_counts_by_newspaper_and_term()
    {
        Write(("1", "الصباح", "2021-11-24", "قال الجيش الإسرائيلي وللجيش الإسرائيلي"), ("2", "الصباح", null, "جيش الدفاع"), ("3", "المساء", "2022-01-01", "وجيش الدفاع الإسرائيلي، جيش الدفاع الوطني"));
        _archive.Import("seeds");

        var page = (await _archive.Lens.FindAsync("army"))!;
        Assert.Equal(["الصباح: 1/2 1/1", "المساء: 0/0 1/1"], Show(page));
        Assert.Equal(1, page.Undated);
        Assert.Equal(0, page.Waiting);
        Assert.Equal(["2021-11", "2022-01"], page.Periods.Select(period => period.Period.ToString()));
        Assert.Equal("قال الجيش الإسرائيلي وللجيش الإسرائيلي", page.Edges[0].First!.Sentences.Single().ToString());
        Assert.Null(page.Edges[0].Last);
        Assert.Equal("2022-01-01", page.Edges[1].First!.Article.Published!.Evidence);
    }

    [Fact]
    public async Task Filters_leave_others_and_the_undated_out()
    {
        Write(("1", "الصباح", "2021-11-24", "الجيش الإسرائيلي"), ("2", "الصباح", null, "جيش الدفاع"), ("3", "المساء", "2022-01-01", "جيش الدفاع"));
        _archive.Import("seeds");

        Assert.Equal(["الصباح: 1/1 1/1"], Show((await _archive.Lens.FindAsync("army", new LensFilter("الصباح")))!));
        Assert.Equal(["المساء: 0/0 1/1"], Show((await _archive.Lens.FindAsync("army", new LensFilter(null, new DateOnly(2022, 1, 1))))!));
        Assert.Empty((await _archive.Lens.FindAsync("army", new LensFilter("غيرها")))!.Sources);
        var uses = (await _archive.Lens.FindUsesAsync("army", "idf", default, 1, 1))!;
        Assert.Equal((2, "3"), (uses.Total, uses.Articles.Single().Article.Title));
        Assert.Equal("2", (await _archive.Lens.FindUsesAsync("army", "idf", default, 9, 1))!.Articles.Single().Article.Title);
        Assert.Null(await _archive.Lens.FindUsesAsync("army", "none", default, 1, 1));
        Assert.Null(await _archive.Lens.FindAsync("none"));
    }

    [Fact]
    public async Task A_text_that_a_newspaper_published_twice_counts_once_there()
    {
        var text = MadeUpText.Of(1, 60) + " الجيش الإسرائيلي " + MadeUpText.Of(2, 60);
        Write(("1", "الصباح", "2021-11-24", text), ("2", "الصباح", "2021-11-25", text), ("3", "المساء", "2021-11-26", text));
        _archive.Import("seeds");

        Assert.Equal(["الصباح: 1/1 0/0", "المساء: 1/1 0/0"], Show((await _archive.Lens.FindAsync("army"))!));
    }

    [Fact]
    public async Task A_changed_lens_is_counted_again_without_making_articles_again()
    {
        Write(("1", "الصباح", "2021-11-24", "الجيش الإسرائيلي والجيش العبري"));
        _archive.Import("seeds");
        _archive.Write("seeds/lens/sets.yml", LensFolder.Army.Replace("[الجيش الإسرائيلي]", "[الجيش الإسرائيلي, الجيش العبري]"));

        var (end, _) = _archive.Import("seeds");

        Assert.Equal((0, 1), (end.Updated, end.Unchanged));
        Assert.Equal(["الصباح: 1/2 0/0"], Show((await _archive.Lens.FindAsync("army"))!));

        _archive.Write("seeds/lens/sets.yml", LensFolder.Army.Replace("id: army\n", "id: other\n"));
        _archive.Import("seeds");
        Assert.Null(await _archive.Lens.FindAsync("army"));
        Assert.Equal(["الصباح: 1/1 0/0"], Show((await _archive.Lens.FindAsync("other"))!));
    }

    [Fact]
    public async Task A_changed_article_is_counted_again()
    {
        Write(("1", "الصباح", "2021-11-24", "الجيش الإسرائيلي"));
        _archive.Import("seeds");
        Write(("1", "الصباح", "2021-11-24", "جيش الدفاع"));
        _archive.Import("seeds");

        Assert.Equal(["الصباح: 0/0 1/1"], Show((await _archive.Lens.FindAsync("army"))!));
    }

    [Fact]
    public async Task A_lens_that_cannot_be_read_is_refused_and_holds_nothing_up()
    {
        Write(("1", "الصباح", "2021-11-24", "الجيش الإسرائيلي"));
        _archive.Import("seeds");
        _archive.Write("seeds/lens/sets.yml", "- id: army\n  titel: x");
        Write(("1", "الصباح", "2021-11-24", "الجيش الإسرائيلي"), ("2", "الصباح", "2021-11-25", "الجيش الإسرائيلي"));

        var (end, heard) = _archive.Import("seeds");

        Assert.Equal((1, 1), (end.Added, end.Refused));
        Assert.StartsWith("seeds/lens(2): sets.yml: unknown field 'titel'", Assert.Single(heard.Refused).ToString());
        var page = (await _archive.Lens.FindAsync("army"))!;
        Assert.Equal((1, 1), (page.Waiting, page.Total.Uses));
    }

    private static IEnumerable<string> Show(LensPage page) => page.Sources.Select(source =>
        $"{source.Name}: {string.Join(' ', source.Terms.Counts.Select(count => $"{count.Articles}/{count.Uses}"))}").Order(StringComparer.Ordinal);

    private void Write(params (string Id, string Source, string? Day, string Text)[] articles)
    {
        if (!File.Exists(_archive.File("seeds/lens/sets.yml")))
        {
            _archive.Write("seeds/lens/sets.yml", LensFolder.Army);
        }

        _archive.Write("seeds/articles.jsonl", string.Join('\n', articles.Select(article => System.Text.Json.JsonSerializer.Serialize(
            new { id = article.Id, title = article.Id, source = article.Source, published = article.Day, text = article.Text }))));
    }
}
