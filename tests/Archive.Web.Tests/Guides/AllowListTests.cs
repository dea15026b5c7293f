using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Web.Guides;

namespace Archive.Web.Tests.Guides;

public sealed class AllowListTests
{
    [Theory]
    [InlineData("<p>نص <strong>مهم</strong></p>", "<p>نص <strong>مهم</strong></p>")]
    [InlineData("<a href=\"/search?q=x\">x</a>", "<a href=\"/search?q=x\">x</a>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\" javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"java\nscript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"//evil.example\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"/\\evil.example\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"data:text/html,x\">x</a>", "<a>x</a>")]
    [InlineData("<p style=\"color:red\" onclick=\"x()\" id=\"location\">x</p>", "<p>x</p>")]
    [InlineData("<script>alert(1)</script><p>x</p>", "<p>x</p>")]
    [InlineData("<img src=x onerror=alert(1)>", "")]
    [InlineData("<svg><a href=\"javascript:alert(1)\">x</a></svg>", "")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>", "")]
    [InlineData("<form action=\"/x\"><input></form><!-- x -->", "")]
    public void Only_what_a_text_needs_is_left(string html, string expected)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;

        AllowList.Apply(body);

        Assert.Equal(expected, body.InnerHtml);
    }

    [Fact]
    public void What_is_nested_too_deep_is_left_out()
    {
        var document = new HtmlParser().ParseDocument("");
        IElement deepest = document.Body!;
        for (var depth = 0; depth < 2000; depth++)
        {
            deepest = (IElement)deepest.AppendChild(document.CreateElement("blockquote"));
        }

        AllowList.Apply(document.Body!);

        Assert.Equal(512, document.QuerySelectorAll("blockquote").Length);
    }
}
