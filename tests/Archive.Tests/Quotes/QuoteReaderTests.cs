using Archive.Articles;
using Archive.Entities;
using Archive.Import;
using Archive.Quotes;

namespace Archive.Tests.Quotes;

public class QuoteReaderTests
{
    private static readonly Entity Gantz = new() { Id = "gantz", Name = "غانتس", Type = EntityType.Person };
    private static readonly Entity Army = new() { Id = "army", Name = "الجيش", Type = EntityType.Organisation };
    private static readonly Entity Memorandum = new() { Id = "memorandum", Name = "المذكرة", Type = EntityType.Agreement };

    [Theory]
    [InlineData("قال غانتس إن «الاتفاق يفتح الباب أمام التعاون».", "غانتس")]
    [InlineData("قال وزير الدفاع الإسرائيلي غانتس إن «الاتفاق يفتح الباب أمام التعاون».", "غانتس")]
    [InlineData("جاء في بيان للجيش أن «الاتفاق يفتح الباب أمام التعاون».", "الجيش")]
    [InlineData("«الاتفاق يفتح الباب أمام التعاون»، حسب الجيش.", "الجيش")]
    [InlineData("قال محامي غانتس إن «الاتفاق يفتح الباب أمام التعاون».", null)]
    [InlineData("قال مصدر في الجيش إن «الاتفاق يفتح الباب أمام التعاون».", null)]
    [InlineData("قال متحدث باسم الجيش إن «الاتفاق يفتح الباب أمام التعاون».", null)]
    [InlineData("أكدت المذكرة أن «الاتفاق يفتح الباب أمام التعاون».", null)]
    [InlineData("يثق غانتس في «اتفاق يفتح الباب أمام التعاون».", null)]
    public void The_entity_is_whoever_the_speakers_name_names_and_nobody_beside(string text, string? entity) =>
        Assert.Equal(entity, Assert.Single(Read(new Block(BlockKind.Paragraph, text))).Entity?.Name);

    [Fact]
    public void Captions_have_no_quotes_and_are_not_counted_as_paragraphs()
    {
        var quote = Assert.Single(Read(
            new Block(BlockKind.Paragraph, "غادر غانتس."),
            new Block(BlockKind.Caption, "قال غانتس «هذه صورة من الزيارة الأولى»"),
            new Block(BlockKind.Paragraph, "وقال غانتس «هذه الزيارة الأولى من نوعها».")));
        Assert.Equal((2, 5), (quote.Paragraph, quote.Field));
    }

    private static IReadOnlyList<Quote> Read(params Block[] body)
    {
        var article = new ExtractedArticle { Title = "عنوان", Body = body };
        return QuoteReader.Read(body, new EntityFinder(TestRegister.Of(Gantz, Army, Memorandum)).FindAll(EnrichedArticle.FieldsOf(article)));
    }
}
