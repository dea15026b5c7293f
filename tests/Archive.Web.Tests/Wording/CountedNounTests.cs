using Archive.Web.Wording;

namespace Archive.Web.Tests.Wording;

public sealed class CountedNounTests
{
    [Theory]
    [InlineData(0, "لا مقالات")]
    [InlineData(1, "مقال واحد")]
    [InlineData(2, "مقالان")]
    [InlineData(3, "3 مقالات")]
    [InlineData(10, "10 مقالات")]
    [InlineData(11, "11 مقالًا")]
    [InlineData(26, "26 مقالًا")]
    [InlineData(99, "99 مقالًا")]
    [InlineData(100, "100 مقال")]
    [InlineData(101, "101 مقال")]
    [InlineData(102, "102 مقال")]
    [InlineData(103, "103 مقالات")]
    [InlineData(111, "111 مقالًا")]
    [InlineData(200, "200 مقال")]
    [InlineData(1000, "1.000 مقال")]
    [InlineData(1234, "1.234 مقالًا")]
    [InlineData(1_000_003, "1.000.003 مقالات")]
    public void A_noun_takes_the_form_that_its_number_asks_for(long count, string expected) =>
        Assert.Equal(expected, Nouns.Article.For(count));
}
