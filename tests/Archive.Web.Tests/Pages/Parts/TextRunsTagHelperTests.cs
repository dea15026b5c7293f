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
                new("و", null, null, null, 0),
                new("المغرب", "morocco", "المغرب", EntityType.Place, 1),
                new("!", null, null, null, 0),
            ],
        };

        Assert.Equal(
            "و<a class=\"name place\" href=\"/e/morocco\" title=\"مكان: المغرب\"><mark>المغرب</mark></a>!", Render(helper));
    }

    [Fact]
    public void Text_is_text_whatever_it_holds()
    {
        var runs = new TextRunsTagHelper { Of = [new("<script>", "x\"y", "<b>", EntityType.Person, 1)] };
        var passage = new PassageTagHelper { Of = new Passage([new("<img>", true), new("&", false)]) };

        Assert.Equal("<a class=\"name person\" href=\"/e/x%22y\" title=\"شخص: &lt;b&gt;\"><mark>&lt;script&gt;</mark></a>", Render(runs));
        Assert.Equal("<bdi><mark>&lt;img&gt;</mark>&amp;</bdi>", Render(passage));
    }

    [Fact]
    public void A_place_is_numbered_once_and_leads_on_round_the_page()
    {
        var helper = new TextRunsTagHelper
        {
            Places = 2,
            Of = [new("لقاء ", null, null, null, 2), new("غانتس", "benny-gantz", "غانتس", EntityType.Person, 2), new(".", null, null, null, 0)],
        };

        Assert.Equal(
            "<mark>لقاء </mark><a class=\"name person\" href=\"/e/benny-gantz\" title=\"شخص: غانتس\"><mark id=\"m2\">غانتس</mark></a>"
            + "<span class=\"steps\"><a aria-label=\"الموضع السابق: 1\" class=\"step-back\" href=\"#m1\"></a>"
            + "<a aria-label=\"الموضع التالي: 1\" class=\"step-on\" href=\"#m1\"></a></span>.",
            Render(helper));
    }

    [Fact]
    public void A_single_place_needs_no_links()
    {
        var helper = new TextRunsTagHelper { Places = 1, Of = [new("غانتس", null, null, null, 1)] };

        Assert.Equal("<mark id=\"m1\">غانتس</mark>", Render(helper));
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
