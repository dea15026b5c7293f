using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Archive.Arabic.Dates;
using Archive.Entities;
using Archive.Reading;
using Archive.Search;
using Archive.Web.Pages.Parts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Archive.Web.Tests.Pages.Parts;

public sealed class TextRunsTagHelperTests
{
    private static readonly NameLayer Morocco = new(0, 0, "morocco", "المغرب", EntityType.Place);

    private static readonly NameLayer Gantz = new(0, 0, "benny-gantz", "غانتس", EntityType.Person);

    private static readonly TimeLayer Day = new(0, 0, new NamedTime(new DateTime(2021, 11, 24), new DateTime(2021, 11, 24), TimePrecision.Day));

    private static readonly TimeLayer Span = new(0, 0, new NamedTime(new DateTime(2022, 3, 3), new DateTime(2022, 3, 7), TimePrecision.Range));

    [Fact]
    public void Nothing_stands_between_a_prefix_and_its_name()
    {
        var helper = new TextRunsTagHelper
        {
            Of =
            [
                new("و", [], 0),
                new("المغرب", [Morocco], 1),
                new("!", [], 0),
            ],
        };

        Assert.Equal(
            "و<a class=\"name place\" href=\"/e/morocco\" title=\"مكان: المغرب\"><mark>المغرب</mark></a>!", Render(helper));
    }

    [Fact]
    public void Text_is_text_whatever_it_holds()
    {
        var runs = new TextRunsTagHelper { Of = [new("<script>", [new NameLayer(0, 8, "x\"y", "<b>", EntityType.Person)], 1)] };
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
            Of = [new("لقاء ", [], 2), new("غانتس", [Gantz], 2), new(".", [], 0)],
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
        var helper = new TextRunsTagHelper { Places = 1, Of = [new("غانتس", [], 1)] };

        Assert.Equal("<mark id=\"m1\">غانتس</mark>", Render(helper));
    }

    [Fact]
    public void A_time_says_which_it_is_and_leads_to_its_day()
    {
        var helper = new TextRunsTagHelper { Of = [new("وصل ", [], 0), new("يوم ", [Day], 0), new("الأربعاء", [Day], 1), new("، ف", [], 0)] };

        Assert.Equal(
            "وصل <time datetime=\"2021-11-24\"><a class=\"when\" href=\"/days/2021-11-24\" title=\"الأربعاء 24 نونبر 2021\">"
            + "يوم <mark>الأربعاء</mark></a></time>، ف",
            Render(helper));
    }

    [Fact]
    public void A_stretch_that_html_cannot_write_is_no_time_element_and_leads_to_a_search() =>
        Assert.Equal(
            "<span><a class=\"when\" href=\"/search?happened-from=2022-03-03&amp;happened-to=2022-03-07\" title=\"من 3 إلى 7 مارس 2022\">"
            + "من 3 إلى 7 مارس</a></span>",
            Render(new TextRunsTagHelper { Of = [new("من 3 إلى 7 مارس", [Span], 0)] }));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_name_keeps_its_link_and_a_time_over_it_has_none(bool nameOutside)
    {
        var helper = new TextRunsTagHelper { Of = [new("وال", [], 0), new("مغرب", nameOutside ? [Morocco, Day] : [Day, Morocco], 1), new("!", [], 0)] };
        const string name = "<a class=\"name place\" href=\"/e/morocco\" title=\"مكان: المغرب\">";
        const string time = "<time datetime=\"2021-11-24\" title=\"الأربعاء 24 نونبر 2021\">";

        Assert.Equal(
            nameOutside ? $"وال{name}{time}<mark>مغرب</mark></time></a>!" : $"وال{time}{name}<mark>مغرب</mark></a></time>!",
            Render(helper));
    }

    [Fact]
    public void Where_two_layers_cross_the_inner_one_goes_on_behind_the_outer()
    {
        var html = Render(new TextRunsTagHelper { Of = [new("يوم ", [Day], 0), new("الأرض", [Day, Morocco], 0), new(" الكبير", [Morocco], 0)] });

        Assert.Equal(2, html.Split("/e/morocco").Length - 1);
        Assert.Single(html.Split("<time").Skip(1));
        Assert.Equal("يوم الأرض الكبير", Regex.Replace(html, "<[^>]*>", ""));
    }

    [Fact]
    public void The_way_to_the_next_place_stands_behind_a_link_that_is_cut_there()
    {
        var html = Render(new TextRunsTagHelper { Places = 2, Of = [new("الأربعاء", [Day], 1), new(" 24 نوفمبر", [Day], 0)] });

        Assert.Equal(2, html.Split("<time").Length - 1);
        Assert.Matches("^<time[^>]*><a[^>]*><mark id=\"m1\">الأربعاء</mark></a></time><span class=\"steps\">.*</span><time[^>]*><a[^>]*> 24 نوفمبر</a></time>$", html);
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
