using Archive.Web.Site;

namespace Archive.Web.Tests.Site;

public sealed class OriginalDownloadTests
{
    [Theory]
    [InlineData("000_b097df93a31d4042.txt", "000_b097df93a31d4042.txt")]
    [InlineData("seeds/articles/مقال.txt", "مقال.txt")]
    [InlineData("..\\..\\x.html", "x.html")]
    [InlineData("a\r\nSet-Cookie: x=1.txt", "aSet-Cookie x=1.txt")]
    [InlineData("\"x\".txt", "x.txt")]
    [InlineData("..", "k1.txt")]
    [InlineData("", "k1.txt")]
    public void A_file_is_offered_under_a_name_that_harms_nobody(string name, string expected) =>
        Assert.Equal(expected, OriginalDownload.SafeName(name, "k1"));
}
