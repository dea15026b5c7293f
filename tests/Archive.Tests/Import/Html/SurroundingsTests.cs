using Archive.Articles;

namespace Archive.Tests.Import.Html;

/// <summary>What stands around the text is cut, and says why.</summary>
public class SurroundingsTests
{
    public static TheoryData<string, string, string> Parts { get; } = new()
    {
        { "navigation", "القائمة", "<nav><a href=/>القائمة</a></nav>" },
        { "navigation", "رياضة", "<div id=breadcrumbs><a href=/>الرئيسية</a> &gt; <a href=/s>رياضة</a></div>" },
        { "related", Page.Headlines[1], $"<div class=z><h4>مواضيع ذات صلة</h4><div>{Page.Headlines[1]}</div><p>{Page.Other}</p></div>" },
        { "related", Page.Headlines[1], $"<div class=\"jnews_inline_related_post\"><a href=/x>{Page.Headlines[1]}</a></div>" },
        { "most-read", Page.Headlines[0], $"<div class=q><h3>الأكثر قراءة</h3><ul>{Page.Links}</ul></div>" },
        { "share-form", "فيسبوك", "<div class=\"post-share-buttons\"><a href=x>فيسبوك</a></div>" },
        { "comments", "قالت مصادر", $"<div class=c><h4>التعليقات</h4><div>أحمد</div><div>{Page.Other}</div></div>" },
        { "comments", "قالت مصادر", $"<ol class=\"commentlist\"><li><p>{Page.Other}</p></li></ol>" },
        { "notice", "ملفات", "<div class=\"cookie-bar\"><p>نستخدم ملفات تعريف الارتباط لقياس عدد الزوار، باستمرارك في التصفح توافق على ذلك.</p></div>" },
        { "newsletter", "بريدك", "<div class=\"newsletter-box\"><p>ضع بريدك الإلكتروني هنا لتصلك كل أسبوع أهم أخبار الجريدة ومقالاتها المختارة.</p></div>" },
        { "subscription", "ثمن", "<div class=\"subscribe-offer\"><p>اقرأ أكثر من ألف مقال في الشهر مقابل ثمن رمزي لا يتجاوز ثمن فنجان قهوة.</p></div>" },
        { "author-box", "كاتب وباحث", "<div class=\"author-bio\"><p>كاتب وباحث مغربي في العلاقات الدولية صدر له عدد من الكتب منها كتاب المغرب والعالم.</p></div>" },
        { "keywords-label", "الوسوم", "<div class=\"post-tags\"><span>الوسوم</span> <a rel=tag href=1>إسرائيل</a></div>" },
        { "counter", "1245", "<span class=\"post-views\">1245</span>" },
        { "advert", "اشتر", "<div class=\"adsbygoogle\"><p>اشتر الآن سيارة جديدة بأقساط مريحة من أقرب وكيل في مدينتك قبل نفاد الكمية.</p></div>" },
        { "copyright", "محفوظة", "<footer>جميع الحقوق محفوظة</footer>" },
        { "hidden", "ستراه", "<div style=\"display: none\"><p>هذا نص لا يظهر لقارئ الصفحة ولكنه في مصدرها ولم يكن أحد ستراه عيناه يوما من الأيام.</p></div>" },
        { "hidden", "أعلن الجيش", $"<noscript><p>{Page.First}</p></noscript>" },
        { "pull-quote", "بحثا سبل", "<blockquote>الجانبين بحثا سبل التعاون في مجال التدريب، وأن زيارة أخرى ستليها</blockquote>" },
        { "embed", "(@mod)", "<blockquote class=\"twitter-tweet\"><p>نرحب بالوفد</p>&mdash; وزارة الدفاع (@mod) <a href=\"https://twitter.com/m\">November 24, 2021</a></blockquote>" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void Between_and_below_the_paragraphs(string rule, string words, string part)
    {
        var article = Page.Read($"<div class=k><h1>{Page.Title}</h1><p>{Page.First}</p><p>{Page.Second}</p>{part}<p>{Page.Third}</p></div>");

        Assert.Equal([Page.First, Page.Second, Page.Third], article.Body.Where(block => block.Kind != BlockKind.Quote).Select(block => block.Text));
        Assert.Equal(rule, article.RuleFor(words));
    }

    [Fact]
    public void A_message_from_a_network_is_a_quote()
    {
        var article = Page.Read($"<article><h1>{Page.Title}</h1><p>{Page.First}</p><blockquote class=\"twitter-tweet\"><p>نرحب بالوفد</p>&mdash; الوزارة (@mod)</blockquote></article>");

        Assert.Equal(new Block(BlockKind.Quote, "نرحب بالوفد"), article.Body[^1]);
    }

    [Fact]
    public void A_box_under_the_authors_name_is_on_the_author()
    {
        var article = Page.Read(
            $"<div class=k><h1>{Page.Title}</h1><p>{Page.First}</p><p>{Page.Second}</p><div class=about><h4>سعيد بنيس</h4><p>{Page.Other}</p></div></div>",
            "<meta name=author content='سعيد بنيس'>");

        Assert.Equal([Page.First, Page.Second], article.Paragraphs);
        Assert.Equal("author-box", article.RuleFor("قالت مصادر"));
    }

    [Fact]
    public void A_menu_is_one_entry_with_its_line()
    {
        var article = Page.Read($"\n\n<nav>{Page.Menu}</nav><article><h1>{Page.Title}</h1><p>{Page.First}</p></article>");

        var cut = Assert.Single(article.Cut);
        Assert.Equal((5, "الرئيسية · سياسة · اقتصاد · رياضة"), (cut.Line, cut.Text));
    }

    [Fact]
    public void The_line_under_the_headline_is_the_standfirst_where_its_name_says_so()
    {
        var article = Page.Read($"<article><h1>{Page.Title}</h1><p class=\"article__subtitle\">{Page.Third}</p><div class=entry-content><p>{Page.First}</p><p>{Page.Second}</p></div></article>");

        Assert.Equal(Page.Third, article.Standfirst);
        Assert.Equal([Page.First, Page.Second], article.Paragraphs);
    }

    [Fact]
    public void A_description_that_stands_nowhere_on_the_page_is_no_standfirst()
    {
        var article = Page.Read($"<article><h1>{Page.Title}</h1><p>{Page.First}</p><p>{Page.Second}</p></article>", $"<meta property=og:description content='{Page.First[..60]}…'>");

        Assert.Null(article.Standfirst);
        Assert.Equal([Page.First, Page.Second], article.Paragraphs);
    }
}
