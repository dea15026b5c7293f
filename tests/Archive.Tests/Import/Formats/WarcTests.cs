using System.IO.Compression;
using System.Text;

namespace Archive.Tests.Import.Formats;

public class WarcTests
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes(Samples.Html());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pages_are_read_and_everything_else_is_passed_over(bool compressed)
    {
        byte[][] records =
        [
            Samples.WarcRecord("warcinfo", "x", "software: crawler\r\n"u8.ToArray(), "application/warc-fields"),
            Samples.WarcRecord("request", "https://e.org/1", "GET / HTTP/1.1\r\n\r\n"u8.ToArray(), "application/http; msgtype=request"),
            Samples.WarcRecord("response", "https://e.org/1", Samples.Http(Page)),
            Samples.WarcRecord("response", "https://e.org/2", Samples.Http(Page, status: 404)),
            Samples.WarcRecord("response", "https://e.org/3", Samples.Http([1, 2, 3], type: "image/png")),
            Samples.WarcRecord("revisit", "https://e.org/4", Samples.Http([])),
            Samples.WarcRecord("resource", "https://e.org/5", Page, "text/html"),
            Samples.WarcRecord("conversion", "https://e.org/6", Encoding.UTF8.GetBytes($"عنوان الخبر\n\n{Samples.First}\n"), "text/plain"),
        ];
        var file = ReadFile.Of(compressed ? "a.warc.gz" : "a.warc", compressed ? ReadFile.Gzip(records) : [.. records.SelectMany(record => record)]);

        Assert.Empty(file.Refusals);
        Assert.Equal(["https://e.org/1", "https://e.org/5", "https://e.org/6"], file.Articles.Select(article => article.Url));
        Assert.Equal("https://e.org/1 2021-11-24T20:30:00Z", file.Records[0].Record);
        Assert.Equal(records[2][..^4], file.Records[0].Bytes);
        Assert.Contains(Samples.First, file.Articles[0].Paragraphs);
    }

    public static TheoryData<string> Packings { get; } = ["chunked", "gzip", "deflate", "br", "chunked gzip", "says gzip and is not", "says chunked and is not"];

    [Theory]
    [MemberData(nameof(Packings))]
    public void A_page_is_unpacked_as_its_headers_say(string packing)
    {
        var (body, headers) = packing switch
        {
            "chunked" => (Chunks(Page), "Transfer-Encoding: chunked\r\n"),
            "gzip" => (ReadFile.Gzip(Page), "Content-Encoding: gzip\r\n"),
            "deflate" => (Pack(stream => new ZLibStream(stream, CompressionLevel.Fastest, true)), "content-encoding: deflate\r\n"),
            "br" => (Pack(stream => new BrotliStream(stream, CompressionLevel.Fastest, true)), "Content-Encoding: br\r\n"),
            "chunked gzip" => (Chunks(ReadFile.Gzip(Page)), "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n"),
            "says gzip and is not" => (Page, "Content-Encoding: gzip\r\n"),
            _ => (Page, "Transfer-Encoding: chunked\r\n"),
        };

        Assert.Contains(Samples.First, ReadFile.Of("a.warc", Samples.WarcRecord("response", "https://e.org/1", Samples.Http(body, headers))).Article.Paragraphs);
    }

    [Theory]
    [InlineData("a.warc")]
    [InlineData("a.warc.gz")]
    public void A_file_that_ends_early_is_refused_at_its_record_and_the_earlier_ones_kept(string name)
    {
        var first = Samples.WarcRecord("response", "https://e.org/1", Samples.Http(Page));
        var second = Samples.WarcRecord("response", "https://e.org/2", Samples.Http(Page));
        byte[] whole = name.EndsWith("gz", StringComparison.Ordinal) ? ReadFile.Gzip(first, second) : [.. first, .. second];

        var file = ReadFile.Of(name, whole[..^200]);

        Assert.Equal("https://e.org/1", file.Article.Url);
        Assert.Contains("ends early in its record 2", file.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_too_long_is_refused_by_its_address_and_the_rest_goes_on()
    {
        byte[] long1 = Samples.WarcRecord("response", "https://e.org/long", Samples.Http(new byte[3_000_000]));
        byte[] picture = Samples.WarcRecord("response", "https://e.org/png", Samples.Http(new byte[3_000_000], type: "image/png"));
        byte[] bomb = Samples.WarcRecord("response", "https://e.org/bomb", Samples.Http(ReadFile.Gzip(new byte[100_000_000]), "Content-Encoding: gzip\r\n"));
        var file = ReadFile.Of("a.warc", [.. long1, .. picture, .. bomb, .. Samples.WarcRecord("response", "https://e.org/1", Samples.Http(Page))]);

        Assert.Equal("https://e.org/1", file.Article.Url);
        Assert.Equal(2, file.Refusals.Count);
        Assert.StartsWith("https://e.org/long ", file.Refusals[0].Reason, StringComparison.Ordinal);
        Assert.StartsWith("https://e.org/bomb ", file.Refusals[1].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_encoding_of_the_http_header_counts()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1256)!.GetBytes(Samples.Html());
        var file = ReadFile.Of("a.warc", Samples.WarcRecord("response", "https://e.org/1", Samples.Http(bytes, type: "text/html; charset=windows-1256")));

        Assert.Contains(Samples.First, file.Article.Paragraphs);
    }

    [Fact]
    public void What_does_not_begin_as_a_record_is_refused() =>
        Assert.Contains("does not begin", ReadFile.Of("a.warc", "عنوان\n\nنص").Reason, StringComparison.Ordinal);

    private static byte[] Chunks(byte[] body) =>
        [.. body.Chunk(100).SelectMany(chunk => Encoding.ASCII.GetBytes($"{chunk.Length:x};ext=1\r\n").Concat(chunk).Concat("\r\n"u8.ToArray())), .. "0\r\n\r\n"u8];

    private static byte[] Pack(Func<Stream, Stream> pack)
    {
        var bytes = new MemoryStream();
        using (var stream = pack(bytes))
        {
            stream.Write(Page);
        }

        return bytes.ToArray();
    }
}
