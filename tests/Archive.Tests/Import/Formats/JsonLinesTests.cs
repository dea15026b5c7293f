using System.Text;
using Archive.Import;
using Archive.Import.Encodings;

namespace Archive.Tests.Import.Formats;

public class JsonLinesTests
{
    [Fact]
    public void All_fields_of_an_article_are_read()
    {
        var file = Read(
            """{"id":17,"title":" عنوان ","text":"الرباط - فقرة أولى\nفقرة ثانية\r\n","url":"https://example.org/1","source":"هسبريس","""
            + """ "author":"فلان","published":"2021-11-24","category":"سياسة","keywords":["المغرب","إسرائيل","المغرب"],"""
            + """ "abstract":"ملخص"}""");

        Assert.Equal(("17", 1), (file.Records[0].Record, file.Records[0].Line));
        var article = file.Article;
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
    public void A_bad_line_is_refused_with_its_number_and_the_rest_goes_on(string bad, string reason)
    {
        var file = Read("{\"title\":\"أول\"}\n\n" + bad + "\r\n{\"title\":\"ثان\"}");

        var refusal = Assert.Single(file.Refusals);
        Assert.Equal(3, refusal.Line);
        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
        Assert.Equal(["أول", "ثان"], file.Articles.Select(article => article.Title));
    }

    [Fact]
    public void A_byte_that_is_not_utf8_is_refused()
    {
        var file = ReadFile.Of("a.jsonl", [.. "{\"title\":\"a"u8, 0xD8, .. "b\"}\n{\"title\":\"c\"}"u8]);

        Assert.Equal("c", file.Article.Title);
        Assert.Contains("not Unicode", file.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1256")]
    public void Other_encodings_are_told_by_the_bytes(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        var text = "{\"id\":1,\"title\":\"عنوان الخبر الأول\"}\n{\"id\":2,\"title\":\"عنوان الخبر الثاني\"}";
        var file = ReadFile.Of("a.jsonl", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]);

        Assert.Equal(["عنوان الخبر الأول", "عنوان الخبر الثاني"], file.Articles.Select(article => article.Title));
    }

    [Fact]
    public void A_body_of_html_is_read_and_what_the_line_states_wins()
    {
        var article = Single("""{"title":"عنوان السطر","published":"2021-11-24","html":"<p>قال الوزير أمس إن الاتفاق وقع في الرباط بحضور وفد كبير من المسؤولين.</p><p>وأضاف أن اللقاء المقبل بين الوفدين سيعقد في تل أبيب خلال الأسابيع القادمة.</p>"}""");

        Assert.Equal(("عنوان السطر", 2021), (article.Title, article.Published!.From.Year));
        Assert.Contains(article.Paragraphs, text => text.Contains("وقع في الرباط", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_that_was_decoded_wrongly_is_repaired_in_escapes_too()
    {
        var article = Single("""{"title":"\u00d8\u00a7\u00d9\u201e\u00d8\u00ae\u00d8\u00a8\u00d8\u00b1","text":"نص"}""");

        Assert.Equal("الخبر", article.Title);
        Assert.Equal("mojibake-repaired", Assert.Single(article.Doubts).Rule);
    }

    [Fact]
    public void A_byte_order_mark_at_the_start_is_passed_over() => Assert.Equal("عنوان", Single("\uFEFF{\"title\":\"عنوان\"}").Title);

    [Fact]
    public void A_line_longer_than_the_limit_is_refused_and_not_kept()
    {
        var file = Read("{\"title\":\"" + new string('a', TextDecoder.MaxLength) + "\"}\n{\"title\":\"b\"}");

        Assert.Equal(1, Assert.Single(file.Refusals).Line);
        Assert.Equal("b", file.Article.Title);
    }

    [Theory]
    [InlineData("a.jsonl.gz")]
    [InlineData("a.jsonl")]
    public void Gzip_is_told_by_its_bytes(string name) =>
        Assert.Equal(["a", "b"],
            ReadFile.Of(name, ReadFile.Gzip("{\"title\":\"a\"}\n{\"title\":\"b\"}\n")).Articles.Select(article => article.Title));

    [Fact]
    public void A_gzip_that_ends_early_gives_the_lines_before_and_a_refusal()
    {
        var random = new Random(1);
        var articles = Enumerable.Range(0, 5_000).Select(_ => $$"""{"title":"{{random.NextInt64()}} a {{random.NextInt64()}}"}""");
        var whole = ReadFile.Gzip(string.Join('\n', articles));

        var file = ReadFile.Of("a.jsonl.gz", whole[..(whole.Length / 2)]);

        Assert.InRange(file.Articles.Count, 1_000, 4_000);
        Assert.Contains("damaged or ends early", file.Reason, StringComparison.Ordinal);
        Assert.Equal(file.Articles.Count + 1, file.Refusals[0].Line);
    }

    [Fact]
    public void A_gzip_that_ends_early_at_a_line_break_is_noticed()
    {
        var whole = ReadFile.Gzip("{\"title\":\"a\"}\n");
        for (var length = 18; length < whole.Length; length++)
        {
            Assert.Contains("damaged or ends early", ReadFile.Of("a.jsonl.gz", whole[..length]).Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_gzip_with_nothing_in_it_or_only_its_first_bytes_does_no_harm()
    {
        Assert.Empty(ReadFile.Of("a.jsonl.gz", ReadFile.Gzip("\n")).Refusals);
        Assert.NotEmpty(ReadFile.Of("a.jsonl.gz", [0x1F, 0x8B]).Refusals);
        Assert.NotEmpty(ReadFile.Of("a.jsonl.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7]).Refusals);
    }

    [Fact]
    public void Bytes_at_random_are_read_or_refused_and_nothing_else()
    {
        var random = new Random(1);
        var good = """{"id":1,"title":"عنوان","text":"نص\nنص","published":"2021-11-24T20:30:00+01:00","keywords":["a","b"]}"""u8.ToArray();
        for (var i = 0; i < 2_000; i++)
        {
            var bytes = (byte[])good.Clone();
            for (var j = random.Next(1, 6); j > 0; j--)
            {
                bytes[random.Next(bytes.Length)] = i % 2 == 0 ? (byte)random.Next(256) : (byte)"\"{}[],:\\u0d18\n"[random.Next(14)];
            }

            Assert.InRange(ReadFile.Of("a.jsonl", bytes) is var file ? file.Articles.Count + file.Refusals.Count : 0, 1, 9);
        }
    }

    [SkippableFact]
    public void Ten_thousand_real_articles_are_all_read()
    {
        var file = ReadFile.At(MeasuringData.Find("antcorpus.jsonl.gz").FullName, "antcorpus.jsonl.gz");
        Assert.Empty(file.Refusals);
        Assert.All(file.Articles.SelectMany(article => article.Doubts), doubt => Assert.Equal("bidi-overrides", doubt.Rule));
    }

    private static ExtractedArticle Single(string json) => Read(json).Article;

    private static ReadFile Read(string text) => ReadFile.Of("a.jsonl", text);
}
