using Archive.Search;
using Archive.Web.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Archive.Web.Tests.Requests;

public sealed class SearchRequestTests
{
    [Fact]
    public void All_of_a_search_stands_in_its_address()
    {
        var request = Read("?q=التعاون&from=2021-11-01&to=2021-11-30&happened-from=2021-10-01&happened-to=2021-10-31&entity=benny-gantz&entity=morocco&source=الغد 24&sort=oldest&page=3");

        Assert.Empty(request.Notices);
        Assert.Equal("التعاون", request.Query.Text);
        Assert.Equal(new DateOnly(2021, 11, 1), request.Query.From);
        Assert.Equal(new DateOnly(2021, 11, 30), request.Query.To);
        Assert.Equal((new DateOnly(2021, 10, 1), new DateOnly(2021, 10, 31)), (request.Query.HappenedFrom, request.Query.HappenedTo));
        Assert.Equal(["benny-gantz", "morocco"], request.Query.Entities);
        Assert.Equal("الغد 24", request.Query.Source);
        Assert.Equal(SearchSort.Oldest, request.Query.Sort);
        Assert.Equal(3, request.Query.Page);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=&from=&to=&source=&sort=&page=&entity=")]
    public void Empty_fields_ask_for_everything_newest_first(string address)
    {
        var request = Read(address);

        Assert.Empty(request.Notices);
        Assert.Equal("/search", SearchAddress.Of(request.Query));
        Assert.Equal(SearchSort.Newest, request.Query.Sort);
    }

    [Theory]
    [InlineData("?from=abc", RequestNotice.DateIgnored)]
    [InlineData("?happened-to=2021-11", RequestNotice.DateIgnored)]
    [InlineData("?from=2021-13-45&to=yesterday", RequestNotice.DateIgnored)]
    [InlineData("?to=24/11/2021", RequestNotice.DateIgnored)]
    [InlineData("?sort=xyz", RequestNotice.SortIgnored)]
    [InlineData("?page=-3", RequestNotice.PageIgnored)]
    [InlineData("?page=0", RequestNotice.PageIgnored)]
    [InlineData("?page=1.5", RequestNotice.PageIgnored)]
    [InlineData("?page=٣", RequestNotice.PageIgnored)]
    public void What_cannot_be_read_is_left_out_and_told(string address, RequestNotice notice)
    {
        var request = Read(address);

        Assert.Equal([notice], request.Notices);
        Assert.Equal("/search", SearchAddress.Of(request.Query));
    }

    [Theory]
    [InlineData("?page=99999999")]
    [InlineData("?page=99999999999999999999")]
    public void A_page_past_all_pages_stays_far_from_overflow(string address) => Assert.Equal(1_000_000, Read(address).Query.Page);

    [Fact]
    public void A_period_back_to_front_is_turned_round()
    {
        var request = Read("?from=2022-01-01&to=2021-01-01");

        Assert.Equal([RequestNotice.PeriodReversed], request.Notices);
        Assert.Equal("/search?from=2021-01-01&to=2022-01-01", SearchAddress.Of(request.Query));

        request = Read("?from=2022-01-01&to=2021-01-01&happened-from=2020-02-01&happened-to=2020-01-01");
        Assert.Equal([RequestNotice.PeriodReversed], request.Notices);
        Assert.Equal("/search?from=2021-01-01&to=2022-01-01&happened-from=2020-01-01&happened-to=2020-02-01", SearchAddress.Of(request.Query));
    }

    [Fact]
    public void Names_are_taken_once_and_ten_at_most()
    {
        Assert.Equal(["a", "b"], Read("?entity=a&entity=b&entity=a").Query.Entities);

        var many = Read("?" + string.Join('&', Enumerable.Range(0, 30).Select(n => $"entity=e{n}")));
        Assert.Equal(10, many.Query.Entities.Count);
        Assert.Equal([RequestNotice.EntitiesCut], many.Notices);
    }

    [Fact]
    public void Names_of_which_one_is_enough_and_names_to_leave_out_are_read_from_addresses_that_have_them()
    {
        const string Address = "/search?entity=a&any-entity=b&any-entity=c&not-entity=d";
        var request = Read(Address[7..] + "&not-entity=&not-entity=d");

        Assert.Empty(request.Notices);
        Assert.Equal(Address, SearchAddress.Of(request.Query));
    }

    [Fact]
    public void Spellings_that_are_not_wanted_are_taken_once_and_twenty_at_most()
    {
        Assert.Equal(["غانس", "*"], Read("?without=غانس&without=&without=*&without=غانس").Query.Without);
        Assert.Equal(20, Read("?" + string.Join('&', Enumerable.Range(0, 30).Select(n => $"without=s{n}"))).Query.Without.Count);
    }

    private static SearchRequest Read(string address) => SearchRequest.Read(new QueryCollection(QueryHelpers.ParseQuery(address)));
}
