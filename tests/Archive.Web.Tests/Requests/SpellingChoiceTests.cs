using Archive.Search;
using Archive.Web.Requests;

namespace Archive.Web.Tests.Requests;

public sealed class SpellingChoiceTests
{
    private static readonly SearchQuery Query = new() { Text = "إسرائيل", Without = ["الكيان", "*"] };

    [Fact]
    public void A_spelling_is_shown_as_an_article_writes_it_and_leads_to_the_search_without_it()
    {
        var hit = new SearchHit("k", "s", Passage.Plain("ع"), Passage.Plain("ن"), 0, null, null, 1)
        {
            Explanation = [new WordMatch("إسرائيل", MatchStrength.Family, ["الدولة العبرية"], 1)],
        };
        var results = SearchPage.Empty with
        {
            Hits = [hit],
            Spellings = [new("إسرائيل", "الدوله العبريه", 2, false), new("إسرائيل", "عبريه", 1, false), new("", "الكيان", 0, true)],
        };

        Assert.Equal(
            [
                new SpellingChoice("الدولة العبرية", 2, SearchAddress.Of(Query.WithoutSpelling("الدوله العبريه"))),
                new SpellingChoice("عبريه", 1, SearchAddress.Of(Query.WithoutSpelling("عبريه"))),
            ],
            SpellingChoice.Included(Query, results));
    }

    [Fact]
    public void One_that_was_taken_out_leads_back() => Assert.Equal(
        [new SpellingChoice("الكيان", 0, SearchAddress.Of(Query.WithSpelling("الكيان")))], SpellingChoice.Excluded(Query));
}
