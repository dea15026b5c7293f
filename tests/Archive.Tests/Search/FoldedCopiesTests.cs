using Archive.Search;

namespace Archive.Tests.Search;

public sealed class FoldedCopiesTests : IDisposable
{
    private static readonly string News = MadeUpText.Of(1, 100) + " خبر";

    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Copies_are_one_hit_that_says_where_else_it_was_published()
    {
        SaveThreeCopies();
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = "خبر", Sort = SearchSort.Newest });
        Assert.Equal(["other", "third"], page.Hits.Select(hit => hit.SourceId));
        Assert.Equal((4, 2, 2), (page.Total, page.Folded, page.HitCount));
        Assert.Equal(["أولى", "ثانية"], page.Hits[1].Copies.Select(copy => copy.Source));
        Assert.Equal((2, 2), (page.Hits[1].CopyCount, page.Hits[1].Folded));
        Assert.Empty(page.Hits[0].Copies);
    }

    [Fact]
    public async Task All_copies_are_hits_where_they_are_asked_for()
    {
        SaveThreeCopies();
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = "خبر", Sort = SearchSort.Newest, AllCopies = true });
        Assert.Equal(["other", "third", "second", "first"], page.Hits.Select(hit => hit.SourceId));
        Assert.Equal((4, 0), (page.Total, page.Folded));
    }

    [Fact]
    public async Task The_best_that_the_filters_let_through_is_the_hit()
    {
        SaveThreeCopies();
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = "خبر", Source = "ثانية" });
        Assert.Equal(["second"], page.Hits.Select(hit => hit.SourceId));
        Assert.Equal((1, 0), (page.Total, page.Folded));
        Assert.Equal(["أولى", "ثالثة"], page.Hits[0].Copies.Select(copy => copy.Source));

        page = await _archive.Search.FindAsync(new SearchQuery { Text = "خبر", To = new DateOnly(2021, 11, 25), Sort = SearchSort.Newest });
        Assert.Equal(["second"], page.Hits.Select(hit => hit.SourceId));
        Assert.Equal(["second"], await _archive.Find("خبر عاجل"));
    }

    [Theory]
    [InlineData(SearchSort.Newest)]
    [InlineData(SearchSort.Oldest)]
    [InlineData(SearchSort.Relevance)]
    public async Task Pages_are_full_and_no_hit_is_lost_or_shown_twice(SearchSort sort)
    {
        // Every second text has up to four copies, spread over all of the days.
        var articles = Enumerable.Range(0, 60).SelectMany(text => Enumerable.Range(0, text % 2 == 0 ? 1 : 1 + (text % 4)).Select(copy =>
            Some.Article($"{text} {copy}", text: MadeUpText.Of(text, 30) + " خبر", day: $"2021-{1 + ((text + (copy * 5)) % 12):00}-{1 + (text % 28):00}")));
        _archive.Save([.. articles]);
        var everything = await _archive.Search.FindAsync(new SearchQuery { Text = "خبر", Sort = sort, PageSize = 100 });
        Assert.Equal(60, everything.HitCount);
        Assert.Equal(60, everything.Hits.Select(hit => hit.SourceId.Split(' ')[0]).Distinct().Count());
        var paged = new List<string>();
        for (var number = 1; number <= 9; number++)
        {
            var page = await _archive.Search.FindAsync(new SearchQuery { Text = "خبر", Sort = sort, PageSize = 7, Page = number });
            Assert.Equal(number < 9 ? 7 : 4, page.Hits.Count);
            paged.AddRange(page.Hits.Select(hit => hit.SourceId));
        }

        Assert.Equal(everything.Hits.Select(hit => hit.SourceId), paged);
        Assert.Equal(9, (await _archive.Search.FindAsync(new SearchQuery { Text = "خبر", Sort = sort, PageSize = 7, Page = 99 })).Query.Page);
    }

    [Fact]
    public async Task Small_changes_do_not_lead_away_from_the_first_in_a_chain()
    {
        var first = MadeUpText.Of(1, 200);
        var second = MadeUpText.Changed(first, 2, 40);
        var third = MadeUpText.Changed(second, 3, 40);
        _archive.Save(Some.Article("first", text: first, day: "2021-01-01"), Some.Article("second", text: second, day: "2021-01-02"), Some.Article("third", text: third, day: "2021-01-03"));
        Assert.Equal(["third", "second"], await _archive.Find(new SearchQuery { Sort = SearchSort.Newest }));

        // With the dates the other way around, the one in the middle is not the first either.
        using var other = new TestArchive();
        other.Save(Some.Article("first", text: first, day: "2021-01-02"), Some.Article("second", text: second, day: "2021-01-01"), Some.Article("third", text: third, day: "2021-01-03"));
        Assert.Equal(["third"], await other.Find(new SearchQuery { Sort = SearchSort.Newest }));
    }

    [Fact]
    public async Task A_copy_of_a_full_match_is_no_partial_match()
    {
        SaveThreeCopies();
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = "خبر عاجل" });
        Assert.Equal(["second"], page.Hits.Select(hit => hit.SourceId));
        Assert.Equal(["other"], page.Partial.Select(hit => hit.SourceId));
        Assert.Equal(3, (await _archive.Search.FindAsync(new SearchQuery { Text = "خبر عاجل", AllCopies = true })).Partial.Count);
    }

    [Fact]
    public async Task Articles_without_words_or_with_hardly_any_are_no_copies_of_each_other_and_short_texts_only_of_the_same_words()
    {
        _archive.Save(Some.Article("1", text: ""), Some.Article("2", text: "…"), Some.Article("3", text: "شاهد الفيديو"), Some.Article("4", text: "شاهد الفيديو"));
        Assert.Equal(4, (await _archive.Search.FindAsync(new SearchQuery())).HitCount);
        _archive.Save(Some.Article("5", text: "نعى الديوان الملكي اليوم الفنان"), Some.Article("6", text: "نعى الديوان الملكي أمس الفنان"));
        Assert.Equal(6, (await _archive.Search.FindAsync(new SearchQuery())).HitCount);
        _archive.Save(Some.Article("6", text: "نَعى الديوان الملكي اليوم الفنّان"));
        Assert.Equal(5, (await _archive.Search.FindAsync(new SearchQuery())).HitCount);
    }

    private void SaveThreeCopies() => _archive.Save(
        Some.Article("first", text: News, day: "2021-11-24", source: "أولى"),
        Some.Article("second", title: "عاجل", text: News.Replace("خبر", "خَبَر", StringComparison.Ordinal), day: "2021-11-25", source: "ثانية"),
        Some.Article("third", title: "عنوان ثالث", text: MadeUpText.Changed(News, 9, 60), day: "2021-11-26", source: "ثالثة"),
        Some.Article("other", text: MadeUpText.Of(2, 100) + " خبر", day: "2021-11-27", source: "أولى"));
}
