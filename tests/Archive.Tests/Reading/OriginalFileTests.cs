using Archive.Reading;

namespace Archive.Tests.Reading;

public class OriginalFileTests
{
    [Theory]
    [InlineData("seeds/خبر.txt", "", "text/plain", "خبر.txt")]
    [InlineData("seeds/a.HTM", "", "text/html", "a.HTM")]
    [InlineData("seeds/a.html.gz", "", "text/html", "a.html")]
    [InlineData("seeds/page.txt", "", "text/html", "page.txt.html")]
    [InlineData("seeds/a.mht", "", "multipart/related", "a.mht")]
    [InlineData("seeds/a.md", "", "text/markdown", "a.md")]
    [InlineData("seeds/a.jsonl.gz", "17", "application/json", "key.json")]
    [InlineData("seeds/a.csv", "17", "text/csv", "key.csv")]
    [InlineData("seeds/a.xml", "17", "application/rss+xml", "key.rss")]
    [InlineData("seeds/a.warc.gz", "https://e.org/1 2021", "application/warc", "key.warc")]
    [InlineData("seeds/a.zip", "b/c.html", "text/html", "key.html")]
    public void An_original_is_called_by_what_it_is(string path, string record, string mediaType, string name) =>
        Assert.Equal(name, OriginalFile.NameOf("key", path, record, mediaType));
}
