using System.Text;

namespace Archive.Tests.Import.Formats;

public class FeedTests
{
    [Fact]
    public void An_item_of_rss_is_an_article_with_what_the_feed_states()
    {
        var file = ReadFile.Of("a.rss", Samples.Rss(Samples.RssItem("17", "عنوان &amp;laquo;الخبر&amp;raquo;"), Samples.RssItem("18", "خبر ثان")));

        Assert.Equal(["17", "18"], file.Records.Select(record => record.Record));
        Assert.Equal("application/rss+xml", file.Records[0].MediaType);
        var article = file.Articles[0];
        Assert.Equal(("عنوان «الخبر»", "فلان الفلاني", "هسبريس", "https://example.org/17", "ملخص الخبر في جملة واحدة"),
            (article.Title, article.Byline, article.Source, article.Url, article.Standfirst));
        Assert.Equal((new DateTime(2021, 11, 24, 20, 30, 0), TimeSpan.FromHours(1)), (article.Published!.From, article.Published.Offset));
        Assert.Equal(["سياسة", "المغرب"], article.Keywords);
        Assert.Equal([Samples.First, Samples.Second], article.Paragraphs);
    }

    [Fact]
    public void Atom_and_rdf_are_read_too()
    {
        var atom = ReadFile.Of("a.atom",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>جريدة</title><link href=\"https://e.org/\"/><entry><id>urn:1</id>"
            + "<title type=\"html\">عنوان</title><link rel=\"self\" href=\"https://e.org/self\"/><link href=\"https://e.org/1\"/>"
            + "<published>2021-11-24T20:30:00Z</published><author><name>فلان</name></author><category term=\"سياسة\"/>"
            + $"<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>{Samples.First}</p><p>{Samples.Second}</p></div></content></entry></feed>");
        Assert.Equal(("urn:1", "application/atom+xml"), (atom.Records[0].Record, atom.Records[0].MediaType));
        Assert.Equal(("عنوان", "https://e.org/1", "فلان", "جريدة", 2021),
            (atom.Article.Title, atom.Article.Url, atom.Article.Byline, atom.Article.Source, atom.Article.Published!.From.Year));
        Assert.Contains(Samples.First, atom.Article.Paragraphs);

        var rdf = ReadFile.Of("a.rdf",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
            + "<channel rdf:about=\"x\"><title>جريدة</title><link>https://e.org/</link></channel><item rdf:about=\"https://e.org/2\"><title>خبر</title>"
            + $"<description>{Samples.First}</description><dc:date>2021-11-24</dc:date></item></rdf:RDF>");
        Assert.Equal(("https://e.org/2", "خبر", "جريدة", "2021-11-24"),
            (rdf.Records[0].Record, rdf.Article.Title, rdf.Article.Source, rdf.Article.Published!.Evidence));
    }

    [Fact]
    public void A_record_is_a_feed_of_its_own()
    {
        var file = ReadFile.Of("a.xml", Samples.Rss(Samples.RssItem("1", "أول"), Samples.RssItem("2", "ثان")));
        var again = ReadFile.Of("b.xml", file.Records[1].Bytes);

        Assert.Equal(("2", "ثان", "هسبريس"), (again.Records[0].Record, again.Article.Title, again.Article.Source));
        Assert.Equal(file.Records[1].Bytes, again.Records[0].Bytes);
    }

    [Theory]
    [InlineData("windows-1256", "windows-1256")]
    [InlineData("utf-8", "windows-1256")]
    [InlineData("utf-16", "utf-16")]
    public void The_declared_encoding_counts_unless_the_bytes_say_otherwise(string real, string declared)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(real);
        var text = Samples.Rss(Samples.RssItem("1", "عنوان الخبر")).Replace("UTF-8", declared, StringComparison.Ordinal);

        Assert.Equal("عنوان الخبر", ReadFile.Of("a.xml", [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Article.Title);
    }

    [Fact]
    public void Definitions_and_entities_are_refused_at_once()
    {
        const string Laughs = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;&lol;\">]><rss><channel><item><title>&lol2;</title></item></channel></rss>";
        const string Outside = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&x;</title></item></channel></rss>";

        Assert.All(new[] { Laughs, Outside }, text =>
            Assert.Contains("document type definition", ReadFile.Of("a.xml", text).Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Broken_xml_is_refused_at_its_line_and_what_stood_before_is_read()
    {
        var file = ReadFile.Of("a.rss", Samples.Rss(Samples.RssItem("1", "أول"), "<item><title>مكسور</item>"));

        Assert.Equal("أول", file.Article.Title);
        Assert.Equal(5, Assert.Single(file.Refusals).Line);
    }

    [Fact]
    public void An_item_too_long_or_too_deep_is_refused_and_the_rest_goes_on()
    {
        var words = string.Concat(Enumerable.Repeat("كلمة ", 400_000));
        var deep = string.Concat(Enumerable.Repeat("<b>", 20_000)) + string.Concat(Enumerable.Repeat("</b>", 20_000));
        var file = ReadFile.Of("a.rss", Samples.Rss(
            Samples.RssItem("1", "أول"), $"<item><title>طويل</title><description>{words}</description></item>",
            $"<item><title>عميق</title><description>{deep}</description></item>", Samples.RssItem("2", "ثان")));

        Assert.Equal(["أول", "ثان"], file.Articles.Select(article => article.Title));
        Assert.Equal([5, 6], file.Refusals.Select(refusal => refusal.Line));
    }

    [Fact]
    public void Xml_that_is_no_feed_is_refused_by_its_root() =>
        Assert.Contains("<svg>", ReadFile.Of("a.xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>").Reason, StringComparison.Ordinal);

    [Fact]
    public void An_attribute_of_any_length_is_not_held()
    {
        var reason = ReadFile.Of("a.rss", "<rss><channel><item x=\"" + new string('a', 9_000_000) + "\"/></channel></rss>").Reason;

        Assert.Contains("single part", reason, StringComparison.Ordinal);
    }
}
