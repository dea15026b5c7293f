using Archive.Web.Requests;

namespace Archive.Web.Tests.Requests;

public sealed class PagingTests
{
    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 29, "1 2 3 29")]
    [InlineData(10, 29, "1 8 9 10 11 12 29")]
    [InlineData(29, 29, "1 27 28 29")]
    public void The_first_the_last_and_the_neighbours_have_links(int current, int last, string expected) =>
        Assert.Equal(expected, string.Join(' ', new Paging(current, last, page => $"{page}").Numbers));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    public void The_last_page_may_be_part_full(long total, int expected) => Assert.Equal(expected, Paging.Count(total, 20));
}
