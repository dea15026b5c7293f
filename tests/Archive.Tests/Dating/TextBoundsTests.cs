using Archive.Dating;

namespace Archive.Tests.Dating;

public sealed class TextBoundsTests
{
    private static readonly DateOnly Received = new(2026, 11, 21);

    [Theory]
    [InlineData("2022-01-01", "2022-12-31", "تسعى إسرائيل لتشكيل جبهة منذ بداية العام، إذ التقى كوخافي مسؤولين في بداية عام 2022.")]
    [InlineData("2022-04-01", "2022-12-31", "تسعى منذ بداية العام، إذ التقى في بداية عام 2022.", "أقام علاقات مع الرباط في مارس 2022.")]
    [InlineData("2022-07-01", "2022-12-31", "تسعى منذ بداية العام، إذ التقى في بداية عام 2022.", "أقام علاقات مع الرباط في مارس 2022.", "شارك في المناورات في يونيو الماضي.")]
    [InlineData("2022-04-01", "2022-12-31", "تسعى منذ بداية العام، إذ التقى في بداية عام 2022.", "أقام علاقات مع الرباط في مارس 2022.", "وقع الاتفاق في ديسمبر الماضي.")]
    [InlineData("2022-01-01", "2022-12-31", "تسعى منذ بداية العام، إذ التقى في بداية عام 2022.", "وقع الاتفاق في أكتوبر الماضي.")]
    [InlineData("2022-01-01", "2022-12-31", "تسعى منذ بداية العام، إذ التقى في بداية عام 2022.", "من المقرر أن يفتتح المصنع في نوفمبر 2022.")]
    public void A_text_bounds_its_own_date(string from, string to, params string[] text)
    {
        var found = TextBounds.Find(text, Received);
        Assert.NotNull(found);
        Assert.Equal((from, to), ($"{found.Value.Days.From:yyyy-MM-dd}", $"{found.Value.Days.To:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("وقعت إسرائيل والمغرب اتفاقا في ديسمبر 2020.")]
    [InlineData("زار الوزير الرباط في نوفمبر من العام الماضي.")]
    [InlineData("تسعى منذ بداية العام إلى ذلك.")]
    [InlineData("منذ بداية العام كما في بداية عام 2021. منذ بداية العام كما في بداية عام 2022.")]
    public void Where_it_does_not_nothing_is_guessed(string text) => Assert.Null(TextBounds.Find([text], Received));

    [Fact]
    public void Nothing_was_published_after_it_came() => Assert.Equal(
        new DateOnly(2022, 8, 3),
        TextBounds.Find(["تسعى منذ بداية العام، إذ التقى في بداية عام 2022."], new DateOnly(2022, 8, 3))!.Value.Days.To);
}
