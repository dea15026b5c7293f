namespace Archive.Tests.Reading;

public sealed class ArticleCopiesTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task The_page_of_an_article_lists_its_copies_and_what_shares_with_it_the_most_alike_first()
    {
        var text = MadeUpText.Of(1, 200);
        _archive.Save(
            Some.Article("article", text: text, day: "2021-11-24"), Some.Article("later", text: text, day: "2021-11-26"), Some.Article("earlier", text: text, day: "2021-11-23"),
            Some.Article("like", text: MadeUpText.Changed(text, 2, 60)), Some.Article("sharing", text: MadeUpText.Changed(text, 3, 20)),
            Some.Article("excerpt", text: text[..(6 * 80)]), Some.Article("other", text: MadeUpText.Of(4, 200)));
        var copies = (await PageOf("article")).Copies;
        Assert.Equal(["earlier", "later", "like", "sharing", "excerpt"], await Task.WhenAll(copies.Listed.Select(copy => IdOf(copy.Article.Key))));
        Assert.Equal([true, true, true, false, false], copies.Listed.Select(copy => copy.IsSame));
        Assert.Equal(1, copies.Listed[^1].Likeness.Covering);
        Assert.Equal(5, copies.Count);
        Assert.Equal(0, (await PageOf("other")).Copies.Count);
    }

    [Fact]
    public async Task Of_many_copies_some_are_listed_and_all_are_counted()
    {
        var text = MadeUpText.Of(1, 50);
        _archive.Save([.. Enumerable.Range(0, 100).Select(i => Some.Article($"{i}", text: text))]);
        var copies = (await PageOf("50")).Copies;
        Assert.Equal((30, 99), (copies.Listed.Count, copies.Count));
    }

    private async Task<Archive.Reading.ArticlePage> PageOf(string id)
    {
        var page = await _archive.Search.FindAsync(new() { PageSize = 100, AllCopies = true });
        return (await _archive.Reading.FindArticleAsync(page.Hits.Single(hit => hit.SourceId == id).Key))!;
    }

    private async Task<string> IdOf(string key) => (await _archive.Reading.FindArticleAsync(key))!.SourceId;
}
