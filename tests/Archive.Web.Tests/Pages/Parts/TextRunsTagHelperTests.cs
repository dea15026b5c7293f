using System.Text.Encodings.Web;
using System.Text.Unicode;
using Archive.Entities;
using Archive.Search;
using Archive.Web.Pages.Parts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Archive.Web.Tests.Pages.Parts;

public sealed class TextRunsTagHelperTests
{
    [Fact]
    public void Nothing_stands_between_a_prefix_and_its_name()
    {
        var helper = new TextRunsTagHelper
        {
            Of =
            [
                new("و", null, null, null, false),
                new("المغرب", "morocco", "المغرب", EntityType.Place, true),
                new("!", null, null, null, false),
            ],
        };

        Assert.Equal(
            "و<a class=\"name place\" href=\"/e/morocco\" title=\"مكان: المغرب\"><mark>المغرب</mark></a>!", Render(helper));
    }

    [Fact]
    public void Text_is_text_whatever_it_holds()
    {
        var runs = new TextRunsTagHelper { Of = [new("<script>", "x\"y", "<b>", EntityType.Person, true)] };
        var passage = new PassageTagHelper { Of = new Passage([new("<img>", true), new("&", false)]) };

        Assert.Equal("<a class=\"name person\" href=\"/e/x%22y\" title=\"شخص: &lt;b&gt;\"><mark>&lt;script&gt;</mark></a>", Render(runs));
        Assert.Equal("<bdi><mark>&lt;img&gt;</mark>&amp;</bdi>", Render(passage));
    }

    private static string Render(TagHelper helper)
    {
        var output = new TagHelperOutput("x", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "id"), output);
        using var writer = new StringWriter();
        output.WriteTo(writer, HtmlEncoder.Create(UnicodeRanges.All));
        return writer.ToString();
    }
}
