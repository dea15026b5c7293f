using Archive.Arabic.Dates;
using Archive.Import.Html;

namespace Archive.Tests.Import.Html;

/// <summary>What pages say of themselves, and when it is not believed.</summary>
public class MetadataTests
{
    private static readonly string Body = $"<article><h1>{Page.Title}</h1><p>الأربعاء 24 نونبر 2021 - 20:30</p><p>{Page.First}</p><p>{Page.Second}</p></article>";

    [Fact]
    public void JsonLd_in_a_graph_with_references()
    {
        var article = Page.Read(Body, $$"""
            <script type="application/ld+json">{"@context":"http:\/\/schema.org","@graph":[
            {"@type":"WebPage","name":"x","datePublished":"2020-01-02"},
            {"@type":["ReportageNewsArticle"],"headline":"وفد عسكري إسرائيلي في الرباط لبحث التعاون","datePublished":"2021-11-25T08:00:00+01:00","dateModified":"2021-12-01",
             "author":{"@id":"#p"},"publisher":{"@type":"Organization","name":"جريدة &quot;الشمال&quot;"},"keywords":["إسرائيل","المغرب"],"url":"https://x.ma/wafd"},
            {"@type":"Person","@id":"#p","name":"سعيد بنيس"}]}</script>
            """);

        Assert.Equal((Page.Title, "سعيد بنيس", "جريدة \"الشمال\"", "https://x.ma/wafd"), (article.Title, article.Byline, article.Source, article.Url));
        Assert.Equal(["إسرائيل", "المغرب"], article.Keywords);
        Assert.Equal((new DateTime(2021, 11, 25, 8, 0, 0), TimeSpan.FromHours(1), "metadata", "2021-11-25T08:00:00+01:00"),
            (article.Published!.From, article.Published.Offset, article.Published.Method, article.Published.Evidence));
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"x" "datePublished":"2021-11-25T08:00:00Z",}</script>""")]
    [InlineData("""<script type="application/ld+json">//<![CDATA[ [{"@type":"Organization"},{"@type":"LiveBlogPosting","datePublished":"2021-11-25T08:00:00Z",}] //]]></script>""")]
    [InlineData("""<script type="application/ld+json">{"@type":"Article","description":"a""" + "\n" + """b","datePublished":"2021-11-25T08:00:00Z"};</script>""")]
    [InlineData("<meta property=article:published_time content=2021-11-25T08:00:00Z><meta property=article:modified_time content=2021-12-25T08:00:00Z>")]
    [InlineData("<meta name=DC.date.issued content=2021-11-25T08:00:00Z>")]
    [InlineData("<meta name=parsely-pub-date content=2021-11-25T08:00:00Z>")]
    [InlineData("<meta itemprop=datePublished content=2021-11-25T08:00:00Z>")]
    [InlineData("<meta property=article:published_time content=1970-01-01T00:00:00Z><meta name=citation_date content=2021-11-25T08:00:00Z>")]
    [InlineData("<meta property=article:published_time content=0000-00-00><meta name=pubdate content=2021-11-25T08:00:00Z>")]
    public void The_date_of_publication_is_read_wherever_it_is_stated(string head)
    {
        var published = Page.Read(Body, head).Published!;

        Assert.Equal((new DateTime(2021, 11, 25, 8, 0, 0), TimePrecision.Second, "metadata"), (published.From, published.Precision, published.Method));
    }

    [Fact]
    public void A_date_shown_comes_before_one_in_the_address()
    {
        var article = Page.Read(Body, "<link rel=canonical href=https://x.ma/2021/11/26/wafd>");

        Assert.Equal((new DateTime(2021, 11, 24, 20, 30, 0), "date-line"), (article.Published!.From, article.Published.Method));
    }

    [Theory]
    [InlineData("https://x.ma/2021/11/26/wafd", 26, TimePrecision.Day)]
    [InlineData("https://x.ma/news/2021-11-26-wafd.html", 26, TimePrecision.Day)]
    [InlineData("https://x.ma/2021/11/wafd", 1, TimePrecision.Month)]
    public void A_date_in_the_address_is_better_than_none(string address, int day, TimePrecision precision)
    {
        var published = Page.Read($"<article><h1>{Page.Title}</h1><p>{Page.First}</p></article>", address: address).Published!;

        Assert.Equal((new DateTime(2021, 11, day), precision, "url"), (published.From, published.Precision, published.Method));
    }

    [Fact]
    public void A_date_that_is_not_believed_is_doubted()
    {
        var doubt = Assert.Single(Page.Read(Body, "<meta property=article:published_time content=1970-01-01T00:00:00Z>").Doubts);

        Assert.Equal(("date-not-believed", "1970-01-01T00:00:00Z"), (doubt.Rule, doubt.Text));
    }

    [Theory]
    [InlineData("موقع الأخبار الأول في المغرب")]
    [InlineData("وفد عسكري إسرائيلي في الرباط…")]
    [InlineData("وفد عسكري إسرائيلي في الرباط لبحث التعاون - سياسة - جريدة الشمال")]
    [InlineData("وفد عسكري إسرائيلي في الرباط لبحث التعاون | العمق")]
    public void A_title_that_is_a_slogan_or_shortened_or_lengthened_gives_way_to_the_heading(string title)
    {
        Assert.Equal(Page.Title, Page.Read(Body, $"<meta property=og:title content='{title}'>").Title);
    }

    [Fact]
    public void A_name_behind_the_headline_is_the_newspapers()
    {
        Assert.Equal("العمق", Page.Read(Body, $"<title>{Page.Title} | العمق</title>").Source);
    }

    [Fact]
    public void A_known_newspaper_has_the_name_it_is_known_by()
    {
        var article = HtmlArticleExtractor.Extract(
            $"<meta property=og:site_name content='Hespress - هسبريس جريدة إلكترونية'>{Body}", null, new Dictionary<string, string> { ["hespress"] = "هسبريس" });

        Assert.Equal("هسبريس", article.Source);
    }

    [Theory]
    [InlineData("admin")]
    [InlineData("https://facebook.com/x")]
    [InlineData("الشمال")]
    public void A_name_that_is_nobodys_gives_way_to_the_one_on_the_page(string author)
    {
        var article = Page.Read(
            $"<article><h1>{Page.Title}</h1><span class=author><a href=/a>سعيد بنيس</a></span><p>{Page.First}</p><p>{Page.Second}</p></article>",
            $"<meta name=author content='{author}'><meta property=og:site_name content=الشمال>");

        Assert.Equal("سعيد بنيس", article.Byline);
    }

    [Fact]
    public void A_saved_page_tells_its_address()
    {
        var article = HtmlArticleExtractor.Extract("<!DOCTYPE html>\n<!-- saved from url=(0030)https://www.x.ma/news/1234.html -->\n<html>" + Body);

        Assert.Equal("https://www.x.ma/news/1234.html", article.Url);
    }

    [Fact]
    public void A_text_that_only_the_metadata_hold_is_taken_and_doubted()
    {
        var article = Page.Read("<div id=app></div>",
            $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"{{Page.Title}}","articleBody":"{{Page.First}}\n\n{{Page.Second}}"}</script>""");

        Assert.Equal([Page.First, Page.Second], article.Paragraphs);
        Assert.Equal("text-from-metadata", Assert.Single(article.Doubts).Rule);
    }
}
