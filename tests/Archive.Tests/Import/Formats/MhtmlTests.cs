using System.Text;

namespace Archive.Tests.Import.Formats;

public class MhtmlTests
{
    [Theory]
    [InlineData("quoted-printable")]
    [InlineData("base64")]
    [InlineData("8bit")]
    [InlineData("binary")]
    public void The_page_is_found_in_its_parts_and_its_address_kept(string encoding)
    {
        var file = ReadFile.Of("a.mhtml", Samples.Mhtml(encoding));

        Assert.Equal(("", "multipart/related"), (file.Records[0].Record, file.Records[0].MediaType));
        Assert.Equal("https://example.org/page", file.Article.Url);
        Assert.Equal([Samples.First, Samples.Second], file.Article.Paragraphs);
    }

    [Fact]
    public void The_charset_of_the_part_counts()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1256)!;

        Assert.Contains(Samples.First, ReadFile.Of("a.mht", Samples.Mhtml("quoted-printable", encoding, "; charset=\"windows-1256\"")).Article.Paragraphs);
    }

    [Fact]
    public void A_file_that_ends_within_the_page_is_refused()
    {
        var whole = Samples.Mhtml();

        Assert.Contains("ends early", ReadFile.Of("a.mhtml", whole[..(whole.Length - 400)]).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_without_end_inside_each_other_are_no_page()
    {
        var deep = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\r\n\r\n--b{i}\r\n"));

        Assert.Contains("no HTML", ReadFile.Of("a.mht", deep).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_many_megabytes_of_pictures_is_read()
    {
        var picture = Encoding.ASCII.GetBytes(Convert.ToBase64String(new byte[5_000_000]));
        var whole = Samples.Mhtml();
        var at = whole.AsSpan().LastIndexOf("iVBO"u8);

        Assert.Contains(Samples.First, ReadFile.Of("a.mhtml", [.. whole[..at], .. picture, .. whole[at..]]).Article.Paragraphs);
    }
}
