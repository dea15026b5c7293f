using Archive.Search;
using Archive.Storage;

namespace Archive.Tests.Storage;

public sealed class ArchiveWriterTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void The_same_bytes_change_nothing()
    {
        using var writer = new ArchiveWriter(_archive.Database, TimeProvider.System);
        Assert.Equal(SaveResult.Added, writer.Save(Some.Article("1")));
        Assert.Equal(SaveResult.Unchanged, writer.Save(Some.Article("1")));
        Assert.Equal(SaveResult.Updated, writer.Save(Some.Article("1", title: "آخر")));
        Assert.Equal(SaveResult.Unchanged, writer.Save(Some.Article("1", title: "آخر")));
    }

    [Fact]
    public async Task A_corrected_date_moves_the_article_in_time_and_keeps_its_permalink()
    {
        _archive.Save(Some.Article("a", day: "2021-11-24"), Some.Article("b", day: "2021-11-25"));
        var before = await Keys();
        _archive.Save(Some.Article("a", day: "2021-11-26T08:00"));
        Assert.Equal(["a", "b"], await _archive.Find(new SearchQuery { Sort = SearchSort.Newest }));
        Assert.Equal(before, await Keys());
        Assert.Empty(_archive.Care.Verify());
    }

    [Fact]
    public async Task Newest_first_is_the_order_of_minutes_and_the_undated_stand_last_both_ways()
    {
        _archive.Save(
            Some.Article("noon", day: "2021-11-24T12:00"), Some.Article("undated"), Some.Article("morning", day: "2021-11-24T08:30"),
            Some.Article("day before", day: "2021-11-23"), Some.Article("evening", day: "2021-11-24T20:30"));
        Assert.Equal(
            ["evening", "noon", "morning", "day before", "undated"], await _archive.Find(new SearchQuery { Sort = SearchSort.Newest }));
        Assert.Equal(
            ["day before", "morning", "noon", "evening", "undated"], await _archive.Find(new SearchQuery { Sort = SearchSort.Oldest }));
    }

    [Fact]
    public async Task What_was_not_committed_was_never_there()
    {
        using (var writer = new ArchiveWriter(_archive.Database, TimeProvider.System))
        {
            writer.Save(Some.Article("1"));
        }

        Assert.Empty(await _archive.Find(""));
        Assert.Empty(_archive.Care.Verify());
    }

    [Fact]
    public async Task An_update_leaves_nothing_of_the_old_text_in_the_index()
    {
        _archive.Save(Some.Article("1", text: "مذكرة تفاهم"));
        _archive.Save(Some.Article("1", text: "صفقة أسلحة"));
        Assert.Empty(await _archive.Find("مذكرة"));
        Assert.Equal(["1"], await _archive.Find("أسلحة"));
        Assert.Empty(_archive.Care.Verify());
    }

    [Fact]
    public void A_minute_may_hold_more_articles_than_its_stretch_of_rows()
    {
        var articles = Enumerable.Range(0, 8_200).Select(i => Some.Article($"{i}", day: "2021-11-24")).ToArray();
        _archive.Save(articles);
        Assert.Empty(_archive.Care.Verify());
    }

    [Fact]
    public async Task An_archive_made_again_from_the_same_files_has_the_same_permalinks()
    {
        using var again = new TestArchive();
        _archive.Save(Some.Article("1"), Some.Article("2"));
        again.Save(Some.Article("2"), Some.Article("1"));
        Assert.Equal(await Keys(), (await again.Search.FindAsync(new SearchQuery())).Hits.ToDictionary(hit => hit.SourceId, hit => hit.Key));
    }

    [Fact]
    public async Task A_stretch_of_unchanged_articles_does_not_keep_other_writers_out()
    {
        using var writer = new ArchiveWriter(_archive.Database, TimeProvider.System);
        writer.Save(Some.Article("1"));
        await Task.Delay(TimeSpan.FromSeconds(0.6));
        var first = Some.Article("1");
        Assert.True(writer.IsCurrent(first.Source, first.Enrichment));
        _archive.Save(Some.Article("2"));
        Assert.Equal(2, (await _archive.Find("")).Length);
    }

    private async Task<Dictionary<string, string>> Keys() =>
        (await _archive.Search.FindAsync(new SearchQuery())).Hits.ToDictionary(hit => hit.SourceId, hit => hit.Key);
}
