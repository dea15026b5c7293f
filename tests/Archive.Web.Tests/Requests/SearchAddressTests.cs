using Archive.Entities;
using Archive.Search;
using Archive.Web.Requests;

namespace Archive.Web.Tests.Requests;

public sealed class SearchAddressTests
{
    [Theory]
    [InlineData("غانتس", "/search?q=غانتس")]
    [InlineData("غانتس لوديي", "/search?q=غانتس%20لوديي")]
    [InlineData("\"مذكرة تفاهم\" -x&y=1#z", "/search?q=%22مذكرة%20تفاهم%22%20-x%26y%3D1%23z")]
    public void Arabic_stays_readable_and_signs_are_escaped(string text, string expected) => Assert.Equal(expected, SearchAddress.Of(text));

    [Fact]
    public void What_is_so_by_default_is_left_out()
    {
        Assert.Equal("/search?q=x&sort=newest", SearchAddress.Of(new SearchQuery { Text = "x", Sort = SearchSort.Newest }));
        Assert.Equal("/search?q=x", SearchAddress.Of(new SearchQuery { Text = "x", Sort = SearchSort.Relevance, Page = 1 }));
        Assert.Equal("/search", SearchAddress.Of(new SearchQuery { Sort = SearchSort.Newest }));
    }

    [Fact]
    public void A_step_narrows_and_its_opposite_widens_again_from_the_first_page()
    {
        var query = new SearchQuery { Text = "x", Page = 4 };

        Assert.Equal("/search?q=x&entity=a&entity=b", SearchAddress.Of(query.WithEntity("a").WithEntity("b")));
        Assert.Equal("/search?q=x", SearchAddress.Of(query.WithEntity("a").WithoutEntity("a")));
        Assert.Equal("/search?q=x", SearchAddress.Of(query.WithSource("y").WithEntity("a").WithoutFilters()));
        Assert.Equal("/search", SearchAddress.Of(query.WithText("")));
    }

    [Fact]
    public void A_name_is_asked_for_in_one_way_at_a_time()
    {
        var query = new SearchQuery { Text = "x", Page = 4 };

        Assert.Equal("/search?q=x&not-entity=a", SearchAddress.Of(query.WithEntity("a").WithNotEntity("a")));
        Assert.Equal("/search?q=x&entity=a", SearchAddress.Of(query.WithNotEntity("a").WithEntity("a")));
        Assert.Equal("/search?q=x&any-entity=a&not-entity=b", SearchAddress.Of(query.WithAnyEntity("a").WithNotEntity("b")));
        Assert.Equal("/search?q=x", SearchAddress.Of(query.WithAnyEntity("a").WithNotEntity("b").WithoutEntity("a").WithoutEntity("b")));
        Assert.True(query.WithNotEntity("a").HasFilters());
        Assert.Equal("/search?q=x", SearchAddress.Of(query.WithNotEntity("a").WithAnyEntity("b").WithoutFilters()));
    }

    [Fact]
    public void The_first_choice_stands_beside_the_name_that_was_chosen_last()
    {
        var query = new SearchQuery { Text = "x" }.WithEntity("a").WithEntity("b");

        Assert.Equal("/search?q=x&entity=a&any-entity=b&any-entity=c", SearchAddress.Of(query.WithAnyEntity("c")));
        Assert.Equal("/search?q=x&entity=a&any-entity=b&any-entity=c&any-entity=d", SearchAddress.Of(query.WithAnyEntity("c").WithAnyEntity("d")));
    }

    [Fact]
    public void A_page_of_names_keeps_the_whole_search()
    {
        var query = new SearchQuery { Text = "x", Source = "y" }.WithNotEntity("a");

        Assert.Equal("/search/names?q=x&not-entity=a&source=y&type=person", SearchAddress.OfNames(query, EntityType.Person));
        Assert.Equal("/search/names?q=x&not-entity=a&source=y&page=3&type=place&origin=found", SearchAddress.OfNames(query.WithPage(3), EntityType.Place, isFound: true));
    }

    [Fact]
    public void When_things_happened_stands_beside_when_they_were_published()
    {
        var query = new SearchQuery { Text = "x" }.WithPeriod(new DateOnly(2021, 12, 1), null).WithHappened(new DateOnly(2021, 11, 1), new DateOnly(2021, 11, 30));

        Assert.Equal("/search?q=x&from=2021-12-01&happened-from=2021-11-01&happened-to=2021-11-30", SearchAddress.Of(query));
        Assert.True(query.WithPeriod(null, null).HasFilters());
        Assert.Equal("/search?q=x", SearchAddress.Of(query.WithoutFilters()));
    }

    [Fact]
    public void Spellings_are_taken_out_brought_back_and_forgotten_with_the_words()
    {
        var query = new SearchQuery { Text = "غانتس", Page = 4 }.WithoutSpelling("غانس").WithoutSpelling("جانتس");

        Assert.Equal("/search?q=غانتس&without=غانس&without=جانتس", SearchAddress.Of(query));
        Assert.Equal("/search?q=غانتس&without=جانتس", SearchAddress.Of(query.WithSpelling("غانس")));
        Assert.Equal("/search?q=غانتس&without=*", SearchAddress.Of(query.WithoutSpellings()));
        Assert.Equal("/search?q=غانتس", SearchAddress.Of(query.WithoutSpellings().WithSpellings()));
        Assert.Equal("/search?q=لوديي", SearchAddress.Of(query.WithText("لوديي")));
    }

    [Fact]
    public void A_suggestion_is_asked_as_it_was_tried()
    {
        var query = new SearchQuery { Text = "غانتص", Source = "الغد 24", Page = 2 };

        Assert.Equal(
            "/search?q=غانتس&source=الغد%2024", SearchAddress.Of(query.Following(new SearchSuggestion("غانتس", SuggestionReason.Spelling, 1))));
        Assert.Equal(
            "/search?q=غانتص", SearchAddress.Of(query.Following(new SearchSuggestion("غانتص", SuggestionReason.WithoutFilters, 1))));
    }

    [Fact]
    public void An_article_keeps_the_words_that_led_to_it() =>
        Assert.Equal("/a/k1?q=سلام%20دائم#p7", SearchAddress.OfArticle("k1", "سلام دائم", 7));
}
