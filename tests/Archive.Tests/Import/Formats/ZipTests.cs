using System.Text;

namespace Archive.Tests.Import.Formats;

public class ZipTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes($"عنوان الخبر الأول\n\n{Samples.First}\n");

    [Fact]
    public void Files_are_read_by_their_own_formats_and_named_in_the_zip()
    {
        var file = ReadFile.Of("export.zip", Samples.Zip(
            ("2021/خبر.txt", Text),
            ("lines.jsonl", Encoding.UTF8.GetBytes("{\"id\":7,\"title\":\"سابع\"}\n{\"id\":8}\n")),
            ("page.html", Encoding.UTF8.GetBytes(Samples.Html())),
            ("page_files/frame.html", Encoding.UTF8.GetBytes(Samples.Html("إعلان"))),
            ("feed.xml.gz", ReadFile.Gzip(Samples.Rss(Samples.RssItem("1", "من الخلاصة")))),
            ("__MACOSX/._page.html", [0, 5, 22, 7]),
            (".DS_Store", [0]),
            ("folder/", [])));

        Assert.Equal(["2021/خبر.txt", "lines.jsonl#7", "lines.jsonl#8", "page.html", "feed.xml.gz#1"], file.Records.Select(record => record.Record));
        Assert.All(file.Records, record => Assert.Equal("export.zip", record.Path));
        Assert.StartsWith("lines.jsonl(2): ", file.Reason, StringComparison.Ordinal);
        Assert.Null(file.Refusals[0].Line);
    }

    [Theory]
    [InlineData("../escape.txt", "leads out")]
    [InlineData("a/../../escape.txt", "leads out")]
    [InlineData("/etc/passwd.txt", "root")]
    [InlineData("C:/escape.txt", "root")]
    [InlineData("a\\b.txt", "backslash")]
    public void Names_that_lead_elsewhere_are_refused_and_the_rest_goes_on(string name, string reason)
    {
        var file = ReadFile.Of("a.zip", Samples.Zip((name, Text), ("good.txt", Text)));

        Assert.Equal("good.txt", Assert.Single(file.Records).Record);
        Assert.Contains(name, file.Reason, StringComparison.Ordinal);
        Assert.Contains(reason, file.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.txt")]
    public void A_zip_in_a_zip_is_refused_whatever_it_is_called(string name)
    {
        var file = ReadFile.Of("a.zip", Samples.Zip((name, Samples.Zip(("x.txt", Text))), ("good.txt", Text)));

        Assert.Equal("good.txt", Assert.Single(file.Records).Record);
        Assert.Contains("A zip inside", file.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_given_up_soon()
    {
        var zeros = new byte[20_000_000];
        var file = ReadFile.Of("a.zip", Samples.Zip([("good.txt", Text), .. Enumerable.Range(0, 20).Select(i => ($"{i}.jsonl", zeros))]));

        Assert.Equal("good.txt", Assert.Single(file.Records).Record);
        Assert.Contains(file.Refusals, refusal => refusal.Reason.Contains("250 times", StringComparison.Ordinal));
    }

    [Fact]
    public void An_encrypted_file_is_refused_by_name()
    {
        var bytes = Samples.Zip(("secret.txt", Text));
        // The first bit of the flags, in the header of the file and in the list at the end.
        bytes[6] |= 1;
        bytes[bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        Assert.Contains("secret.txt: The file is encrypted", ReadFile.Of("a.zip", bytes).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_refused_by_name_and_the_rest_goes_on()
    {
        var bytes = Samples.Zip(("bad.txt", Text), ("good.txt", Text));
        bytes[45] ^= 0xFF;
        var file = ReadFile.Of("a.zip", bytes);

        Assert.Equal("good.txt", Assert.Single(file.Records).Record);
        Assert.StartsWith("bad.txt: The compressed data is damaged", file.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1256)]
    [InlineData(720)]
    [InlineData(65001)]
    public void Names_in_old_encodings_are_told_from_their_bytes(int codePage)
    {
        var encoding = codePage == 65001 ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var name = encoding.GetBytes("الرباط.txt");
        var place = new string('n', name.Length - 4) + ".txt";
        var bytes = Samples.Zip((place, Text));
        for (var at = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(place)); at >= 0; at = bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(place)))
        {
            name.CopyTo(bytes, at);
        }

        Assert.Equal("الرباط.txt", Assert.Single(ReadFile.Of("a.zip", bytes).Records).Record);
    }

    [Theory]
    [InlineData("word/document.xml", "office document")]
    [InlineData("mimetype", "office document")]
    public void Documents_are_no_folders(string first, string reason) =>
        Assert.Contains(reason, ReadFile.Of("a.zip", Samples.Zip((first, Text))).Reason, StringComparison.Ordinal);

    [Fact]
    public void Files_of_other_kinds_are_refused_by_name() =>
        Assert.StartsWith("a.jpg: Files of this kind", ReadFile.Of("a.zip", Samples.Zip(("a.jpg", [0xFF, 0xD8, 0xFF]))).Reason, StringComparison.Ordinal);
}
