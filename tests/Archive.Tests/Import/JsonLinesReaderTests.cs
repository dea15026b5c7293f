using System.IO.Compression;
using System.Text;
using Archive.Import;

namespace Archive.Tests.Import;

public class JsonLinesReaderTests
{
    [Fact]
    public void All_fields_of_an_article_are_read()
    {
        var line = Assert.Single(Read(
            """{"id":17,"title":" عنوان ","text":"الرباط - فقرة أولى\nفقرة ثانية\r\n","url":"https://example.org/1","source":"هسبريس","""
            + """ "author":"فلان","published":"2021-11-24","category":"سياسة","keywords":["المغرب","إسرائيل","المغرب"],"""
            + """ "abstract":"ملخص"}"""));

        Assert.Equal(("17", "سياسة", 1), (line.SourceId, line.Category, line.Number));
        var article = line.Article!;
        Assert.Equal(("عنوان", "https://example.org/1", "هسبريس", "فلان", "ملخص", "الرباط"),
            (article.Title, article.Url, article.Source, article.Byline, article.Standfirst, article.Dateline));
        Assert.Equal(["الرباط - فقرة أولى", "فقرة ثانية"], article.Paragraphs);
        Assert.Equal(["المغرب", "إسرائيل"], article.Keywords);
    }

    [Fact]
    public void Keywords_may_be_one_text_with_commas() =>
        Assert.Equal(["المغرب", "إسرائيل", "غانتس"], Single("""{"title":"عنوان","keywords":"المغرب، إسرائيل, غانتس"}""").Keywords);

    [Theory]
    [InlineData("""{"text":"سطر أول\nفقرة أولى"}""", "سطر أول", 1)]
    [InlineData("""{"text":"وصل الوزير إلى الرباط مساء أمس. ثم عاد."}""", "وصل الوزير إلى الرباط مساء أمس", 1)]
    [InlineData("""{"title":"","text":"سطر وحيد"}""", "سطر وحيد", 1)]
    [InlineData("""{"title":"عنوان بلا نص"}""", "عنوان بلا نص", 0)]
    public void A_title_or_a_text_is_enough(string json, string title, int paragraphs)
    {
        var article = Single(json);

        Assert.Equal(title, article.Title);
        Assert.Equal(paragraphs, article.Paragraphs.Count);
    }

    [Theory]
    [InlineData("{\"title\":\"x\"", "not JSON")]
    [InlineData("title", "not JSON")]
    [InlineData("[1]", "an array")]
    [InlineData("\"x\"", "a text")]
    [InlineData("null", "null")]
    [InlineData("{}", "neither")]
    [InlineData("{\"title\":\" \",\"text\":null}", "neither")]
    [InlineData("{\"title\":\"x\",\"text\":{}}", "\"text\" holds an object")]
    [InlineData("{\"title\":\"x\",\"keywords\":[[]]}", "\"keywords\" holds an array")]
    [InlineData("{\"title\":\"\\ud800\"}", "not Unicode")]
    [InlineData("{\"title\":\"x\",\"html\":\"<p>y</p>\"}", "\"html\"")]
    public void A_bad_line_is_refused_with_its_number_and_the_rest_goes_on(string bad, string reason)
    {
        var lines = Read("{\"title\":\"أول\"}\n\n" + bad + "\r\n{\"title\":\"ثان\"}");

        Assert.Equal([1, 3, 4], lines.Select(line => line.Number));
        Assert.Equal(3, lines[1].Refusal!.Line);
        Assert.Contains(reason, lines[1].Refusal!.Message, StringComparison.Ordinal);
        Assert.Equal(bad, Encoding.UTF8.GetString(lines[1].Bytes.Span).TrimEnd('\r'));
        Assert.Equal("ثان", lines[2].Article!.Title);
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_refused()
    {
        byte[] bytes = [.. "{\"title\":\"a"u8, 0xD8, .. "b\"}\n{\"title\":\"c\"}"u8];

        var lines = JsonLinesReader.Read(new MemoryStream(bytes)).ToList();

        Assert.NotNull(lines[0].Refusal);
        Assert.Equal("c", lines[1].Article!.Title);
    }

    [Fact]
    public void A_byte_order_mark_at_the_start_is_passed_over() => Assert.Equal("عنوان", Single("\uFEFF{\"title\":\"عنوان\"}").Title);

    [Fact]
    public void A_line_longer_than_the_limit_is_refused_and_not_kept()
    {
        var lines = Read("{\"title\":\"" + new string('a', JsonLinesReader.MaxLineLength) + "\"}\n{\"title\":\"b\"}");

        Assert.Equal((1, 0), (lines[0].Refusal!.Line, lines[0].Bytes.Length));
        Assert.Equal("b", lines[1].Article!.Title);
    }

    [Fact]
    public void Gzip_is_told_by_its_bytes()
    {
        var lines = JsonLinesReader.Read(new MemoryStream(Gzip("{\"title\":\"a\"}\n{\"title\":\"b\"}\n"))).ToList();

        Assert.Equal(["a", "b"], lines.Select(line => line.Article!.Title));
    }

    [Fact]
    public void A_gzip_that_ends_early_gives_the_lines_before_and_a_refusal()
    {
        var random = new Random(1);
        var articles = Enumerable.Range(0, 5_000).Select(_ => $$"""{"title":"{{random.NextInt64()}} {{random.NextInt64()}}"}""");
        var whole = Gzip(string.Join('\n', articles));

        var lines = JsonLinesReader.Read(new MemoryStream(whole[..(whole.Length / 2)])).ToList();

        Assert.True(lines.Count > 1_000);
        Assert.All(lines.SkipLast(1), line => Assert.NotNull(line.Article));
        Assert.Contains("damaged or ends early", lines[^1].Refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gzip_with_nothing_in_it_or_only_its_first_bytes_does_no_harm()
    {
        Assert.Empty(JsonLinesReader.Read(new MemoryStream(Gzip(""))));
        Assert.All(JsonLinesReader.Read(new MemoryStream([0x1F, 0x8B])), line => Assert.NotNull(line.Refusal));
        Assert.All(JsonLinesReader.Read(new MemoryStream([0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7])), line => Assert.NotNull(line.Refusal));
    }

    [Fact]
    public void Bytes_at_random_are_read_or_refused_and_nothing_else()
    {
        var random = new Random(1);
        var good = """{"id":1,"title":"عنوان","text":"نص\nنص","published":"2021-11-24T20:30:00+01:00","keywords":["a","b"]}"""u8.ToArray();
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = (byte[])good.Clone();
            for (var j = random.Next(1, 6); j > 0; j--)
            {
                bytes[random.Next(bytes.Length)] = i % 2 == 0 ? (byte)random.Next(256) : (byte)"\"{}[],:\\u0d18\n"[random.Next(14)];
            }

            Assert.All(JsonLinesReader.Read(new MemoryStream(bytes)), line => Assert.True(line.Article is null != line.Refusal is null));
        }
    }

    [SkippableFact]
    public void Ten_thousand_real_articles_are_all_read()
    {
        using var stream = MeasuringData.Find("antcorpus.jsonl.gz").OpenRead();
        Assert.All(JsonLinesReader.Read(stream), line => Assert.NotNull(line.Article));
    }

    private static ExtractedArticle Single(string json) => Assert.Single(Read(json)).Article!;

    private static List<JsonLine> Read(string text) => [.. JsonLinesReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)))];

    private static byte[] Gzip(string text)
    {
        var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }
}
