using Archive.Arabic.Text;
using Archive.Articles;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Articles;

public sealed class BodyMarkdownTests
{
    private static readonly Block[] OfEachKind =
    [
        new(BlockKind.Paragraph, "قال الوزير إن «الاتفاق» مهم."),
        new(BlockKind.Heading, "ماذا بعد؟"),
        new(BlockKind.Item, "أولًا: الأمن"),
        new(BlockKind.Item, "ثانيًا: الصناعة"),
        new(BlockKind.NumberedItem, "فرنسا"),
        new(BlockKind.NumberedItem, "المغرب"),
        new(BlockKind.Quote, "لن نتراجع."),
        new(BlockKind.Quote, "ولن نتأخر."),
        new(BlockKind.Caption, "الوزير في الرباط [أرشيف]"),
        new(BlockKind.Paragraph, "خاتمة"),
    ];

    [Fact]
    public void Every_kind_of_block_comes_back() => Assert.Equal(OfEachKind, BodyMarkdown.Read(BodyMarkdown.Write(OfEachKind)));

    [Fact]
    public void The_stored_form_is_what_people_write() => Assert.Equal(
        "## ماذا بعد؟\n\n1. فرنسا\n\n2. المغرب\n\n> لن نتراجع.\n\n![صورة]()",
        BodyMarkdown.Write([OfEachKind[1], OfEachKind[4], OfEachKind[5], OfEachKind[6], new Block(BlockKind.Caption, "صورة")]));

    [Theory]
    [InlineData("- قال الأول")]
    [InlineData("1. البند الأول")]
    [InlineData("1961. كان عامًا")]
    [InlineData("# وسم")]
    [InlineData("#صحراء_مغربية و*نجوم* و`كود`")]
    [InlineData("> اقتباس")]
    [InlineData("<b>وسم</b> &amp; &lt;")]
    [InlineData("[رابط](http://example.com) و![صورة](x)")]
    [InlineData("***")]
    [InlineData("---")]
    [InlineData("C:\\مجلد\\*")]
    [InlineData("+ زائد")]
    [InlineData("| جدول |")]
    [InlineData("[1]: http://example.com")]
    [InlineData("http://example.com/a_b_c?x=1&copy=2")]
    public void What_looks_like_markup_stays_text(string text)
    {
        foreach (var kind in Enum.GetValues<BlockKind>())
        {
            Assert.Equal([new Block(kind, text)], BodyMarkdown.Read(BodyMarkdown.Write([new Block(kind, text)])));
        }
    }

    [Fact]
    public void Any_text_comes_back_and_keeps_its_words()
    {
        var signs = Gen.Elements("ا", "ب ", "1", ". ", ") ", "-", "*", "_", "#", ">", "<", "&", "amp;", "[", "]", "(", "!", "`", "\\", "|", "~", "=", ":", "\"");
        var texts = Gen.ArrayOf(signs).Select(parts => string.Concat(parts).Trim()).Where(text => text.Length > 0).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var markdown = BodyMarkdown.Write([new Block(BlockKind.Paragraph, text)]);
            Assert.Equal([new Block(BlockKind.Paragraph, text)], BodyMarkdown.Read(markdown));
            Assert.Equal(Analyzer.Analyze(text).Select(token => token.Exact), Analyzer.Analyze(markdown).Select(token => token.Exact));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20211124, 1));
    }

    [Fact]
    public void Of_other_markdown_the_words_remain() => Assert.Equal(
        [
            new Block(BlockKind.Heading, "عنوان"), new Block(BlockKind.Paragraph, "نص مهم و رابط وشيفرة في سطرين"),
            new Block(BlockKind.Item, "أول"), new Block(BlockKind.Item, "داخلي"), new Block(BlockKind.Quote, "قول"),
            new Block(BlockKind.Paragraph, "var x = 1;"),
        ],
        BodyMarkdown.Read("عنوان\n=====\n\nنص **مهم** و [رابط](http://example.com) و`شيفرة`\nفي سطرين\n\n- أول\n  - داخلي\n\n> قول\n\n    var x = 1;\n"));
}
