using Archive.Search;

namespace Archive.Tests.Search;

public sealed class SuggestionTests : IDisposable
{
    private readonly TestArchive _archive = new();

    public SuggestionTests()
    {
        _archive.Write("a.jsonl", """
            {"id":"1","title":"مناورات الأسد الأفريقي في المغرب","text":"انطلقت المناورات العسكرية في أكادير بالمغرب","published":"2021-06-07"}
            {"id":"2","title":"الحكومة والميزانية","text":"ناقشت الحكومة الميزانية الجديدة"}
            """);
        _archive.Import("a.jsonl");
    }

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData("hglyvf", "المغرب", SuggestionReason.Keyboard)]
    [InlineData("المنوارات", "المناورات", SuggestionReason.Spelling)]
    [InlineData("الميزاينة", "الميزانية", SuggestionReason.Spelling)]
    [InlineData("\"عسكرية مناورات\"", "عسكرية مناورات", SuggestionReason.Loosened)]
    [InlineData("مناورات الميزانية", "مناورات", SuggestionReason.SingleWord)]
    public async Task Where_nothing_is_found_something_that_finds_is_offered(string query, string text, SuggestionReason reason)
    {
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = query });
        Assert.Equal(0, page.Total);
        Assert.Contains(page.Suggestions, suggestion => (Arabic.Text.Analyzer.Fold(suggestion.Text), suggestion.Reason) == (Arabic.Text.Analyzer.Fold(text), reason));
        Assert.All(page.Suggestions, suggestion => Assert.InRange(suggestion.Total, 1, 2));
    }

    [Fact]
    public async Task Filters_that_leave_nothing_are_named()
    {
        var page = await _archive.Search.FindAsync(new SearchQuery { Text = "مناورات", From = new(2030, 1, 1) });
        Assert.Contains(page.Suggestions, suggestion => suggestion.Reason == SuggestionReason.WithoutFilters);
    }

    [Fact]
    public async Task Where_something_is_found_nothing_is_suggested() =>
        Assert.Empty((await _archive.Search.FindAsync(new SearchQuery { Text = "مناورات" })).Suggestions);
}
