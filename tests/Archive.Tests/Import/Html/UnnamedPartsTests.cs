using Archive.Articles;

namespace Archive.Tests.Import.Html;

/// <summary>Habits of newspapers' pages that no name or tag gives away.</summary>
public class UnnamedPartsTests
{
    [Fact]
    public void A_message_that_the_text_quotes_stays_in_a_box_called_social()
    {
        var article = Page.Read(
            $"<article><h1>{Page.Title}</h1><p>{Page.First}</p><div class=o-em-social><blockquote class=twitter-tweet><p>شكرا لمن سهروا على طاولة واحدة.</p>"
            + $"&mdash; Elodie (@elodie) <a href=/s>November 24, 2021</a></blockquote></div><p>{Page.Second}</p></article>");

        Assert.Equal([Page.First, "شكرا لمن سهروا على طاولة واحدة.", Page.Second], article.Paragraphs);
    }

    [Fact]
    public void The_name_of_a_picture_under_it_is_its_caption()
    {
        var article = Page.Read(
            $"<article><h1>{Page.Title}</h1><p>{Page.First}</p><p><img alt='ألواح الطاقة فوق سطح المخبز'></p><p>ألواح الطاقة فوق سطح المخبز</p><p>{Page.Second}</p></article>");

        Assert.Equal([Page.First, Page.Second], article.Paragraphs);
        Assert.Contains(new Block(BlockKind.Caption, "ألواح الطاقة فوق سطح المخبز"), article.Body);
    }

    [Fact]
    public void The_name_beside_a_pull_quote_goes_with_it()
    {
        var article = Page.Read(
            $"<article><h1>{Page.Title}</h1><p>{Page.First}</p><div class=q><p>«وفدا من ضباطه زار الرباط والتقى عددا من المسؤولين المغاربة»</p><p>سعيد بنيس، باحث</p></div><p>{Page.Second}</p></article>");

        Assert.Equal([Page.First, Page.Second], article.Paragraphs);
    }

    [Theory]
    [InlineData("<ul class=byline-block><li>ليان حداد</li><li>النافذة - عمان</li></ul>", "ليان حداد")]
    [InlineData("<div class=author>نص:</div>", null)]
    public void A_byline_is_a_name(string html, string? byline)
    {
        var article = Page.Read($"<article><h1>{Page.Title}</h1>{html}<p>{Page.First}</p><p>{Page.Second}</p></article>");

        Assert.Equal(byline, article.Byline);
        Assert.Equal([Page.First, Page.Second], article.Paragraphs);
    }

    [Theory]
    [InlineData("2021-11-24T19:30:12Z", "نشر في: 24/11/2021 - 20:30", "2021-11-24T20:30:12", 1)]
    [InlineData("2021-11-24T19:30:12Z", "نشر في: 24/11/2021 - 20:47", "2021-11-24T19:30:12", 0)]
    [InlineData("2021-11-24T19:30:12+03:00", "نشر في: 24/11/2021 - 20:30", "2021-11-24T19:30:12", 3)]
    public void A_time_in_UTC_is_shown_by_the_clock_of_its_place(string stated, string shown, string local, int offset)
    {
        var article = Page.Read(
            $"<article><h1>{Page.Title}</h1><div>{shown}</div><p>{Page.First}</p><p>{Page.Second}</p></article>", $"<meta property=article:published_time content={stated}>");

        Assert.Equal(local, $"{article.Published!.From:yyyy-MM-ddTHH:mm:ss}");
        Assert.Equal(TimeSpan.FromHours(offset), article.Published.Offset);
    }
}
