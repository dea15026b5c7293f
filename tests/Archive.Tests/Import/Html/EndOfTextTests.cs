namespace Archive.Tests.Import.Html;

/// <summary>What newspapers and agencies write under a text, in the same column, is no part of it.</summary>
public class EndOfTextTests
{
    public static TheoryData<string, string, string> Ends { get; } = new()
    {
        { "subscription", "هذا المحتوى", $"<section><p>هذا المحتوى للمشتركين</p><h2>تبقى لك 82 في المائة من هذا المقال</h2><p>{Page.Other}</p></section>" },
        { "after-subscription", "قالت مصادر", $"<p>لمتابعة القراءة اشترك الآن</p><p>{Page.Other}</p><p><b>هل يمكنني الإلغاء؟</b> نعم، من صفحة حسابك وبنقرة واحدة.</p>" },
        { "copyright", "محمية", "<p>جميع الصور محمية بحقوق المؤلف. لطلب نسخ منها أو رخصة نشر راسلونا على عنوان المجلة مع ذكر رقم الصورة.</p>" },
        { "author-box", "قالت مصادر", $"<section><h2>عن الكاتبة</h2><p>{Page.Other}</p></section>" },
        { "author-box", "من مواليد", "<p>سعيد بنيس كاتب وباحث في العلاقات الدولية من مواليد فاس سنة 1970، صدرت له أربعة كتب.</p>" },
        { "author-box", "أستاذ", "<p>* أستاذ العلوم السياسية بجامعة فاس</p>" },
        { "comments", "سائق", "<section><h2>رسائل القراء</h2><div><p>نسيتم أن تذكروا سائقي الشاحنات الذين ينتظرون على الحدود منذ أيام.</p><cite>سائق من برشيد</cite></div></section>" },
        { "comment-form", "آداب", "<div>للتعليق على هذا المقال يرجى احترام آداب الحوار. إدارة الموقع غير مسؤولة عما يكتبه القراء.</div>" },
        { "notice", "وجهات", "<p>الآراء المنشورة في هذه الصفحة تعبر عن وجهات نظر أصحابها ولا تعكس بالضرورة موقف الجريدة.</p>" },
        { "sign-off", "م ب", "<div>م ب/ ح ل<br>ومع 241815 جمت نوف 2021</div>" },
        { "sign-off", "الموقع", "<p><strong>الموقع / أ ف ب</strong></p>" },
        { "related", "للمزيد", "<p><strong>للمزيد- <a href=/x>شاهد كيف تحولت ورشة قديمة إلى مصنع</a></strong></p>" },
        { "outside", "ألبومات", "<h4>ألبومات من الشهر الماضي</h4>" },
        { "related", "القطار", "<div><strong>من العمود نفسه:</strong> <a href=/x>القطار الذي لا يتكلم ركابه</a></div>" },
    };

    [Theory]
    [MemberData(nameof(Ends))]
    public void The_text_ends_before(string rule, string words, string end)
    {
        var article = Page.Read(
            $"<article><h1>{Page.Title}</h1><p>{Page.First}</p><p>{Page.Second}</p><p>{Page.Third}</p>{end}</article>", "<meta name=author content='سعيد بنيس'>");

        Assert.Equal([Page.First, Page.Second, Page.Third], article.Paragraphs);
        Assert.Equal(rule, article.RuleFor(words));
    }

    [Fact]
    public void A_bold_name_signs_the_text()
    {
        var article = Page.Read($"<div><h1>{Page.Title}</h1><p>{Page.First}</p><p>{Page.Second}</p><p>{Page.Third}</p><p><b>إدريس العلمي</b></p></div>");

        Assert.Equal("إدريس العلمي", article.Byline);
        Assert.Equal(3, article.Paragraphs.Count);
    }

    [Fact]
    public void A_paragraph_on_somebody_who_writes_stays()
    {
        const string last = "كاتب الدولة المكلف بالتجارة الخارجية لم يحضر اللقاء الذي انعقد في مقر الوزارة.";
        var article = Page.Read($"<div><h1>{Page.Title}</h1><p>{Page.First}</p><p>{Page.Second}</p><p>{last}</p></div>");

        Assert.Equal([Page.First, Page.Second, last], article.Paragraphs);
    }
}
