using Archive.Articles;

namespace Archive.Tests.Import.Html;

/// <summary>Where the text stands on pages of different makes.</summary>
public class LayoutTests
{
    public static TheoryData<string, string> Layouts { get; } = new()
    {
        { "paragraphs in an article", $"<article><h1>{Page.Title}</h1><p>{Page.First}</p><p>{Page.Second}</p><p>{Page.Third}</p></article>" },
        { "an old table with fonts and breaks", $"""
            <table><tr><td width=200><b>آخر الأخبار</b><br><a href=1>{Page.Headlines[0]}</a><br><a href=2>{Page.Headlines[1]}</a></td>
            <td><font size=5><b>{Page.Title}</b></font><br><font size=2>نشر في: 24/11/2021</font><br><br>
            <font size=3>{Page.First}<br><br>{Page.Second}<br>{Page.Third}</font></td></tr></table>
            """ },
        { "div paragraphs without any class", $"<div><h1>{Page.Title}</h1><div>{Page.First}</div><div>{Page.Second}</div><div>{Page.Third}</div></div>" },
        { "spans side by side", $"<div><h1>{Page.Title}</h1><div><span>{Page.First}</span><span>{Page.Second}</span><span>{Page.Third}</span></div></div>" },
        { "a box for every paragraph", $"""
            <main><div class="b1"><h1>{Page.Title}</h1></div><div class="b2"><p><b>{Page.First}</b></p></div><div class="b2"><p>{Page.Second}</p></div>
            <section><strong>قصص مقترحة</strong><ul>{Page.Links}</ul></section><div class="b2"><p>{Page.Third}</p></div></main>
            """ },
        { "a text in parts between an advertisement and a link", $"""
            <div class="single"><h1>{Page.Title}</h1><div class="entry-content"><p>{Page.First}</p></div><div class="ad-slot">إعلان</div>
            <div class="x1"><p><strong>اقرأ أيضا:</strong></p><p><a href="/z">{Page.Headlines[2]}</a></p></div>
            <div class="entry-content"><p>{Page.Second}</p><p><strong><a href="/q">اقرأ أيضا: {Page.Headlines[1]}</a></strong></p><p>{Page.Third}</p></div></div>
            """ },
        { "a weblog with breaks and divs", $"""
            <div class="header"><h1>مدونة الشمال</h1></div><div class="post hentry"><h3 class="post-title entry-title">{Page.Title}</h3>
            <div class="post-body entry-content">{Page.First}<br /><br />{Page.Second}<div><span style="font-size:large">{Page.Third}</span></div></div>
            <div class="post-footer">مرسلة بواسطة <span>سعيد</span></div></div>
            """ },
        { "a page for printing", $"<h2>{Page.Title}</h2><p>الأربعاء 24 نوفمبر 2021</p><p>{Page.First}</p><p>{Page.Second}</p><p>{Page.Third}</p>" },
        { "a long sidebar of teasers with abstracts", $"""
            <div class=w><h1>{Page.Title}</h1><div class=a><div class=b><p>{Page.First}</p><p>{Page.Second}</p><p>{Page.Third}</p></div></div>
            <div class=c>{string.Concat(Page.Headlines.Concat(Page.Headlines).Select(text => $"<div class=d><h4><a href=/n>{text}</a></h4><p>{Page.Other}</p></div>"))}</div></div>
            """ },
        { "a column of another text that nothing names", $"""
            <div class=w><div class=a><h1>{Page.Title}</h1><p>{Page.First}</p><p>{Page.Second}</p><p>{Page.Third}</p></div>
            <div class=b><p>{Page.Other}</p><p>{Page.Other}</p><p>{Page.Other}</p></div></div>
            """ },
        { "a column with a box on its writer above the headline", $"""
            <div class=w><div class=writer><a href=/w>خالد منصور</a><p>{Page.Other}</p></div><h1>{Page.Title}</h1><p>{Page.First}</p><p>{Page.Second}</p><p>{Page.Third}</p></div>
            """ },
        { "comments under a label in the box of the text", $"""
            <div><h1>{Page.Title}</h1><p>{Page.First}</p><p>{Page.Second}</p><p>{Page.Third}</p><h3>3 تعليقات</h3><p>أحمد</p><p>{Page.Other}</p></div>
            """ },
        { "names of a layout that has a sidebar", $"""
            <div class="has-sidebar sidebar-right"><div class="content-sidebar-wrap"><h1>{Page.Title}</h1><div class="field field--name-body">
            <p>{Page.First}</p><p>{Page.Second}</p><p>{Page.Third}</p></div></div></div>
            """ },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void The_text_is_found_whole_and_alone_in(string layout, string body)
    {
        var article = Page.Read(Page.Menu + body + "<footer><p>جميع الحقوق محفوظة لجريدة الشمال</p></footer>", $"<title>{Page.Title} - مدونة الشمال</title>");

        Assert.True(layout.Length > 0);
        Assert.Equal(Page.Title, article.Title);
        Assert.Equal([Page.First, Page.Second, Page.Third], article.Paragraphs);
    }

    [Fact]
    public void A_live_report_keeps_its_entries_with_their_headings()
    {
        var entries = string.Concat(Page.Headlines.Select((text, i) =>
            $"<div class=\"entry\"><time datetime=\"2021-11-24T1{i}:00Z\">1{i}:00</time><h3>{text}</h3><p>{Page.First}</p><p>{Page.Other}</p></div>"));

        var article = Page.Read($"{Page.Menu}<main><h1>{Page.Title}</h1><div>{entries}</div></main>");

        Assert.Equal(Page.Headlines, article.Body.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Text));
        Assert.Equal(4 * 3, article.Body.Count);
        Assert.Equal("other-date", article.RuleFor("12:00"));
    }

    [Fact]
    public void Structure_is_kept_as_blocks()
    {
        var article = Page.Read($"""
            <article><h1>{Page.Title}</h1><figure><img><figcaption>الوفد في مطار الرباط</figcaption></figure><p>{Page.First}</p>
            <h2>موقف الرباط</h2><p>{Page.Second}</p><p><strong>وماذا بعد؟</strong></p><p>{Page.Third}</p>
            <ol><li>التدريب المشترك</li></ol><ul><li>تبادل الخبرات</li></ul><blockquote><p>نرحب بالوفد الزائر</p></blockquote>
            <table><tr><th>السنة</th><th>الزيارات</th></tr><tr><td>2020</td><td>3</td></tr></table></article>
            """);

        Assert.Equal(
            [
                new Block(BlockKind.Caption, "الوفد في مطار الرباط"), new Block(BlockKind.Paragraph, Page.First),
                new Block(BlockKind.Heading, "موقف الرباط"), new Block(BlockKind.Paragraph, Page.Second),
                new Block(BlockKind.Heading, "وماذا بعد؟"), new Block(BlockKind.Paragraph, Page.Third),
                new Block(BlockKind.NumberedItem, "التدريب المشترك"), new Block(BlockKind.Item, "تبادل الخبرات"),
                new Block(BlockKind.Quote, "نرحب بالوفد الزائر"),
                new Block(BlockKind.Paragraph, "السنة | الزيارات"), new Block(BlockKind.Paragraph, "2020 | 3"),
            ],
            article.Body);
    }

    [Fact]
    public void Inline_elements_add_no_spaces_and_invisible_signs_go()
    {
        var article = Page.Read($"<article><h1>{Page.Title}</h1><p>\u200Fقال<b>ت</b>&nbsp;&nbsp;وزارة\n  الدفاع إن <i>الوفد</i>، زار الرباط والتقى عددا من المسؤولين.</p></article>");

        Assert.Equal(["قالت وزارة الدفاع إن الوفد، زار الرباط والتقى عددا من المسؤولين."], article.Paragraphs);
    }
}
