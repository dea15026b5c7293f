using Archive.Articles;

namespace Archive.Tests.Import.Html;

/// <summary>Facts that style sets apart on the page — author, date, caption, score — are lines of their own, not words of the text.</summary>
public class FactLineTests
{
    public static TheoryData<string> Heads { get; } = new()
    {
        "<div class=m><span class=by>بقلم <a href=/h>هند الصقلي</a></span><time datetime=2021-11-24>الأربعاء 24 نونبر 2021</time><span>مدة القراءة: 9 دقائق</span></div>",
        "<div class=m><span class=who>حاورتها: هند الصقلي</span> <span class=when>الأربعاء 24 تشرين الثاني 2021</span> <span class=cm><a href=#c>3 تعليقات</a></span></div>",
        "<div class=m>تغطية: <a href=/h>هند الصقلي</a><time>24 نونبر 2021</time><span class=upd>آخر تحديث <time>23:05</time></span></div>",
        "<p class=m><span class=x>بقلم: هند الصقلي</span><span class=y>24/11/2021</span></p>",
    };

    [Theory]
    [MemberData(nameof(Heads))]
    public void Facts_side_by_side_do_not_run_together(string head)
    {
        var article = Page.Read($"<article><h1>{Page.Title}</h1>{head}<div><p>{Page.First}</p><p>{Page.Second}</p><p>{Page.Third}</p></div></article>");

        Assert.Equal([Page.First, Page.Second, Page.Third], article.Paragraphs);
        Assert.Equal(("هند الصقلي", new DateTimeOffset(2021, 11, 24, 0, 0, 0, TimeSpan.Zero).Date), (article.Byline, article.Published!.From.Date));
    }

    [Fact]
    public void A_drop_cap_and_the_parts_of_a_word_run_on()
    {
        var article = Page.Read($"""
            <article><h1>{Page.Title}</h1><p><span class="dropcap">أ</span><span class="rest">{Page.First[1..]}</span></p>
            <p><span class="s1">{Page.Second[..7]}</span><span class="s2">{Page.Second[7..]}</span></p></article>
            """);

        Assert.Equal([Page.First, Page.Second], article.Paragraphs);
    }

    [Fact]
    public void A_box_named_after_its_author_may_hold_the_article()
    {
        var article = Page.Read($"<div class=\"hentry author-admin\"><h1>{Page.Title}</h1><div class=pull-right><p>{Page.First}</p><p>{Page.Second}</p><p>{Page.Third}</p></div></div>");

        Assert.Equal([Page.First, Page.Second, Page.Third], article.Paragraphs);
    }

    public static TheoryData<string> Captions { get; } = new()
    {
        "<div class=f><img src=1.jpg><div class=t>من مسودات الجد: لافتة محل للأخشاب</div></div>",
        "<table><tr><td><img src=1.jpg></td></tr><tr><td><font size=1>من مسودات الجد: لافتة محل للأخشاب</font></td></tr></table>",
        "<p><img src=1.jpg><br>من مسودات الجد: لافتة محل للأخشاب</p>",
    };

    [Theory]
    [MemberData(nameof(Captions))]
    public void A_line_in_a_box_with_a_picture_is_its_caption(string picture)
    {
        var article = Page.Read($"<div><h1>{Page.Title}</h1><p>{Page.First}</p>{picture}<p>{Page.Second}</p><p>{Page.Third}</p></div>");

        Assert.Equal([Page.First, Page.Second, Page.Third], article.Paragraphs);
        Assert.Contains(new Block(BlockKind.Caption, "من مسودات الجد: لافتة محل للأخشاب"), article.Body);
    }

    [Fact]
    public void A_paragraph_beside_a_picture_is_a_paragraph()
    {
        var article = Page.Read($"<div><h1>{Page.Title}</h1><p><img src=1.jpg>{Page.First}</p><div><img src=2.jpg><p>{Page.Second}</p></div></div>");

        Assert.Equal([Page.First, Page.Second], article.Paragraphs);
    }

    [Fact]
    public void A_score_and_a_list_of_what_follows_are_no_text()
    {
        var contents = string.Concat(Page.Headlines.Select((text, i) => $"<li><a href=#{i}><span>2{i}:15</span> {text}</a></li>"));
        var entries = string.Concat(Page.Headlines.Select(text => $"<div class=e><h3>{text}</h3><p>{Page.First}</p><p>{Page.Other}</p></div>"));

        var article = Page.Read($"""
            <main><h1>{Page.Title}</h1><section><b>اتحاد المرسى</b><div>لمراني 76'</div><div>1 - 1</div><b>نجم الواحة</b></section>
            <section><h2>أبرز اللحظات</h2><ul>{contents}</ul></section><div>{entries}</div></main>
            """);

        Assert.Equal(4 * 3, article.Body.Count);
        Assert.Equal(("facts", "contents"), (article.RuleFor("لمراني"), article.RuleFor("أبرز اللحظات")));
    }

    [Fact]
    public void Elements_of_the_pages_own_making_are_laid_out_as_what_they_hold()
    {
        var article = Page.Read($"<x-story><h1>{Page.Title}</h1><x-text><p>{Page.First}</p></x-text><x-text><p>{Page.Second}</p></x-text></x-story>");

        Assert.Equal([Page.First, Page.Second], article.Paragraphs);
    }

    [Fact]
    public void A_text_that_a_machine_broke_at_a_width_is_whole_again()
    {
        var article = Page.Read($"<div><h1>{Page.Title}</h1><div>{Broken("الرباط 24 نونبر 2021 (ومع) - " + Page.First)}<br><br>{Broken(Page.Second)}<br><br>{Broken(Page.Third)}</div></div>");

        Assert.Equal(["الرباط 24 نونبر 2021 (ومع) - " + Page.First, Page.Second, Page.Third], article.Paragraphs);
        Assert.Equal(("الرباط", "2021-11-24"), (article.Dateline, $"{article.Published?.From:yyyy-MM-dd}"));
    }

    [Fact]
    public void The_issue_tells_the_date_where_nothing_else_does()
    {
        var article = Page.Read($"<div>السبت 17 ماي 2003 الموافق 15 ربيع الأول 1424 - السنة السابعة - العدد 1874</div><div><h1>{Page.Title}</h1><p>{Page.First}</p><p>{Page.Second}</p></div>");

        Assert.Equal("2003-05-17", $"{article.Published?.From:yyyy-MM-dd}");
    }

    /// <summary>In lines of sixty signs or so.</summary>
    private static string Broken(string text)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length + word.Length > 60)
            {
                lines.Add("");
            }

            lines[^1] += (lines[^1].Length > 0 ? " " : "") + word;
        }

        return string.Join("<br>\n", lines);
    }
}
