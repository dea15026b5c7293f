using System.Text.Encodings.Web;
using Archive.Web.Guides;

namespace Archive.Web.Tests.Guides;

public sealed class GuideShelfTests
{
    [Theory]
    [InlineData("about.md", "عن الأرشيف")]
    [InlineData("search-syntax.md", "كيف تبحث")]
    public void The_documents_come_with_the_program(string name, string title) => Assert.Equal(title, new GuideShelf().Take(name).Title);

    [Fact]
    public void An_example_is_a_search_to_try()
    {
        using var page = new StringWriter();
        new GuideShelf().Take("search-syntax.md").Body.WriteTo(page, HtmlEncoder.Default);

        Assert.Contains("<a href=\"/search?q=غانتس%20لوديي\"><code>غانتس لوديي</code></a>", page.ToString(), StringComparison.Ordinal);
    }
}
