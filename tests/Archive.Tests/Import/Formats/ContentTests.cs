using System.Text;

namespace Archive.Tests.Import.Formats;

public class ContentTests
{
    [Theory]
    [InlineData("a.html")]
    [InlineData("a.htm")]
    [InlineData("a.xhtml")]
    [InlineData("a.txt")]
    [InlineData("a.xml")]
    [InlineData("a.mht")]
    [InlineData("a.csv")]
    public void A_page_is_a_page_whatever_it_is_called(string name)
    {
        var file = ReadFile.Of(name, "\uFEFF<!-- saved from url=(0014)about:internet -->\r\n" + Samples.Html());

        Assert.Equal("text/html", file.Records[0].MediaType);
        Assert.Equal([Samples.First, Samples.Second], file.Article.Paragraphs);
    }

    [Theory]
    [InlineData("a.html")]
    [InlineData("a.txt")]
    public void So_are_a_saved_web_archive_and_a_feed(string name)
    {
        Assert.Equal("multipart/related", ReadFile.Of(name, Samples.Mhtml()).Records[0].MediaType);
        Assert.Equal("application/rss+xml", ReadFile.Of(name, Samples.Rss(Samples.RssItem("1", "خبر"))).Records[0].MediaType);
    }

    [Fact]
    public void Text_that_is_called_a_page_is_text()
    {
        var article = ReadFile.Of("a.html", $"عنوان الخبر\n\n{Samples.First}\n").Article;

        Assert.Equal(("عنوان الخبر", Samples.First), (article.Title, Assert.Single(article.Paragraphs)));
    }

    [Theory]
    [InlineData("a.html.gz")]
    [InlineData("a.txt.gz")]
    [InlineData("a.txt")]
    public void A_single_article_may_be_compressed(string name) =>
        Assert.Contains(Samples.First, ReadFile.Of(name, ReadFile.Gzip(Samples.Html())).Article.Paragraphs);

    [Theory]
    [InlineData("utf-8", "windows-1256")]
    [InlineData("windows-1256", "windows-1256")]
    [InlineData("windows-1256", "utf-8")]
    [InlineData("windows-1256", "iso-8859-1")]
    [InlineData("iso-8859-6", "")]
    [InlineData("utf-16", "utf-8")]
    [InlineData("utf-16BE", "")]
    public void The_encoding_of_a_page_is_what_its_bytes_say(string real, string declared)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var html = Samples.Html(head: declared.Length > 0 ? $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\">" : "");

        Assert.Equal([Samples.First, Samples.Second], ReadFile.Of("a.html", Encoding.GetEncoding(real).GetBytes(html)).Article.Paragraphs);
    }

    [Fact]
    public void A_French_page_in_latin1_is_taken_in()
    {
        const string Text = "Le ministre a déclaré à Rabat que l'accord sera signé après l'été.";
        var html = $"<html><head><meta charset=iso-8859-1><title>Accord signé</title></head><body><h1>Accord signé</h1><p>{Text}</p><p>{Text} Fin.</p></body></html>";

        Assert.Contains(Text, ReadFile.Of("a.html", Encoding.Latin1.GetBytes(html)).Article.Paragraphs);
    }

    [Theory]
    [InlineData("%PDF-1.7 ...", "a PDF document")]
    [InlineData("{\\rtf1 ...}", "an RTF document")]
    [InlineData("GIF89a...", "a GIF picture")]
    public void What_is_no_text_is_refused_by_its_real_kind(string content, string kind) =>
        Assert.All(new[] { "a.html", "a.txt", "a.md", "a.jsonl", "a.csv", "a.warc", "a.zip", "a.xml" }, name =>
            Assert.Contains(kind, ReadFile.Of(name, content).Reason, StringComparison.Ordinal));

    [Theory]
    [InlineData("123 456\n\n789 - 012\n")]
    [InlineData("<html><body><p>123 456</p></body></html>")]
    [InlineData("<html><body><script>var x = 1;</script></body></html>")]
    public void A_page_without_a_letter_is_refused(string text) => Assert.Single(ReadFile.Of("a.html", text).Refusals);
}
