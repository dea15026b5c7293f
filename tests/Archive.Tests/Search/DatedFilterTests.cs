using Archive.Search;

namespace Archive.Tests.Search;

public sealed class DatedFilterTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public DatedFilterTests() => _archive.Save(
        Some.Article("day", day: "2021-11-24", source: "هسبريس"),
        Some.Article("year", day: "2021-01-01", until: "2021-12-31", source: "هسبريس"),
        Some.Article("span", day: "2021-11-25", until: "2021-12-04"),
        Some.Article("none"));

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData(null, "day", "none", "span", "year")]
    [InlineData(DateKnowledge.Day, "day")]
    [InlineData(DateKnowledge.Approximate, "span", "year")]
    [InlineData(DateKnowledge.Undated, "none")]
    public async Task Articles_are_found_by_how_much_is_known_of_their_date(DateKnowledge? dated, params string[] ids)
    {
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = "نص", Dated = dated, PageSize = 100 });
        Assert.Equal(ids, page.Hits.Select(hit => hit.SourceId).Order(StringComparer.Ordinal));
        Assert.Equal(ids.Length, page.Total);
        // The facet counts as if none were chosen.
        Assert.Equal((1, 2, 1), (page.Dated[DateKnowledge.Day], page.Dated[DateKnowledge.Approximate], page.Dated[DateKnowledge.Undated]));
    }

    [Fact]
    public async Task Those_that_may_be_of_a_period_can_be_listed()
    {
        var november = new SearchQuery { From = new DateOnly(2021, 11, 1), To = new DateOnly(2021, 11, 30) };
        var page = await _archive.Search.FindAsync(november);
        Assert.Equal((1, 2), (page.Total, page.Overlapping));
        Assert.Equal(["span", "year"], (await _archive.Find(november with { Dated = DateKnowledge.Approximate })).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Other_facets_count_only_what_was_asked_for()
    {
        var page = await _archive.Search.FindAsync(new SearchQuery { Dated = DateKnowledge.Approximate });
        Assert.Equal([("هسبريس", 1L)], page.Sources.Select(source => (source.Label, source.Count)));
    }
}
