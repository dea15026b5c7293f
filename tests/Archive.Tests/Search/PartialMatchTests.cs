using Archive.Search;

namespace Archive.Tests.Search;

public sealed class PartialMatchTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public PartialMatchTests() => _archive.Save(
        Some.Article("all", text: "مناورات عسكرية في أكادير"),
        Some.Article("two", text: "مناورات عسكرية في طانطان"),
        Some.Article("one", text: "صيف أكادير وبحرها"),
        Some.Article("none", text: "كلام آخر"));

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Below_the_full_matches_stand_those_that_lack_words_and_say_which()
    {
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = "مناورات عسكرية أكادير" });
        Assert.Equal((1, "all"), (page.Total, page.Hits.Single().SourceId));
        Assert.Equal(["one", "two"], page.Partial.Select(hit => hit.SourceId).Order(StringComparer.Ordinal));
        Assert.Equal(["أكادير"], page.Partial.Single(hit => hit.SourceId == "two").Lacks);
        Assert.Equal(["مناورات", "عسكرية"], page.Partial.Single(hit => hit.SourceId == "one").Lacks);
        Assert.All(page.Hits, hit => Assert.Empty(hit.Lacks));
    }

    [Fact]
    public async Task What_is_left_out_stays_out_of_partial_matches() =>
        Assert.Equal(["one"], (await _archive.Search.FindAsync(new SearchQuery { Text = "مناورات أكادير -طانطان -عسكرية" })).Partial.Select(hit => hit.SourceId));

    [Fact]
    public async Task Filters_hold_for_partial_matches() =>
        Assert.Empty((await _archive.Search.FindAsync(new SearchQuery { Text = "مناورات أكادير", Source = "هسبريس" })).Partial);

    [Fact]
    public async Task A_phrase_that_is_nowhere_falls_back_to_its_words() =>
        Assert.Equal(
            ["all", "one"],
            (await _archive.Search.FindAsync(new SearchQuery { Text = "\"أكادير مناورات الصيف\"" })).Partial.Select(hit => hit.SourceId)
                .Where(id => id is "all" or "one").Order(StringComparer.Ordinal));

    [Fact]
    public async Task One_word_has_no_partial_match() =>
        Assert.Empty((await _archive.Search.FindAsync(new SearchQuery { Text = "أكادير" })).Partial);
}
