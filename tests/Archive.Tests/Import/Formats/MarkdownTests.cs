namespace Archive.Tests.Import.Formats;

public class MarkdownTests
{
    [Fact]
    public void Front_matter_states_the_fields_and_the_body_keeps_its_structure()
    {
        var article = ReadFile.Of("a.md",
            "---\ntitle: \"عنوان: من الواجهة\"\ndate: 2021-11-24\nauthor: فلان\nsource: هسبريس\nurl: https://example.org/1\n"
            + "tags: [المغرب, إسرائيل]\ndescription: ملخص\ndateline: الرباط\nlayout: {deep: [1, 2]}\n---\n"
            + "# عنوان: من الواجهة\n\nفقرة **أولى**\n\n## قسم\n\n- بند\n").Article;

        Assert.Equal(("عنوان: من الواجهة", "فلان", "هسبريس", "https://example.org/1", "ملخص", "الرباط"),
            (article.Title, article.Byline, article.Source, article.Url, article.Standfirst, article.Dateline));
        Assert.Equal("2021-11-24", article.Published!.Evidence);
        Assert.Equal(["المغرب", "إسرائيل"], article.Keywords);
        Assert.Equal(["Paragraph فقرة أولى", "Heading قسم", "Item بند"], article.Body.Select(block => $"{block.Kind} {block.Text}"));
    }

    [Theory]
    [InlineData("a.md", "نبذة\n\n# العنوان\n\nفقرة")]
    [InlineData("a.markdown", "---\nالعنوان: العنوان\r\n---\nنبذة\n\nفقرة")]
    [InlineData("a.md", "\uFEFF---\r\ntitle: العنوان\r\n...\r\nنبذة\r\n\r\nفقرة")]
    [InlineData("a.md", "العنوان\n\nنبذة\n\nفقرة")]
    public void The_title_is_the_stated_one_or_the_first_heading_or_the_first_line(string name, string text)
    {
        var article = ReadFile.Of(name, text).Article;

        Assert.Equal("العنوان", article.Title);
        Assert.Equal(["نبذة", "فقرة"], article.Paragraphs);
    }

    [Theory]
    [InlineData("---\ntitle: a: b\n---\nx", "not YAML", 2)]
    [InlineData("---\n- a\n---\nx", "no set of fields", 2)]
    [InlineData("---\ntitle: \"open\n---\nx", "not YAML", null)]
    public void Front_matter_that_is_none_is_refused_with_its_line(string text, string reason, int? line)
    {
        var refusal = Assert.Single(ReadFile.Of("a.md", text).Refusals);

        Assert.Contains(reason, refusal.Reason, StringComparison.Ordinal);
        Assert.True(line is null || refusal.Line == line, refusal.ToString());
    }

    [Fact]
    public void Dashes_that_nothing_closes_are_a_line_of_the_text() =>
        Assert.Equal("نص", ReadFile.Of("a.md", "---\nنص").Article.Title);

    [Fact]
    public void Anything_however_deep_is_read_or_refused()
    {
        foreach (var deep in new[] { new string('>', 100_000) + " نص", new string('[', 60_000), string.Concat(Enumerable.Repeat("- ", 50_000)) + "نص" })
        {
            Assert.Equal(1, ReadFile.Of("a.md", "# عنوان\n\n" + deep) is var body ? body.Articles.Count + body.Refusals.Count : 0);
            Assert.Equal(1, ReadFile.Of("a.md", $"---\ntitle: x\nkeywords: {deep}\n---\nنص") is var matter ? matter.Articles.Count + matter.Refusals.Count : 0);
        }
    }
}
