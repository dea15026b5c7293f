using Archive.Dating;
using Archive.Import;

namespace Archive.Tests.Dating;

public sealed class PlausibilityTests
{
    private static readonly DateTime Now = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("2026-11-24", null, "date-in-the-future")]
    [InlineData("2121-11-24", null, "date-in-the-future")]
    [InlineData("1820-01-01", null, "date-too-early")]
    [InlineData("1998-05-01", "هسبريس", "date-too-early")]
    [InlineData("1970-01-01", null, "date-never-set")]
    [InlineData("1970-01-01T01:00", null, "date-never-set")]
    public void A_date_that_cannot_be_is_doubted_and_not_believed(string day, string? source, string rule)
    {
        var article = Check(Some.Published(day), source);
        Assert.Null(article.Published);
        Assert.Equal([new Doubt(rule, day)], article.Doubts);
    }

    [Theory]
    [InlineData("2026-11-21", null)]
    [InlineData("2026-11-22", null)]
    [InlineData("1876-08-05", null)]
    [InlineData("2007-12-01", "هسبريس")]
    [InlineData("1998-05-01", "صحيفة لا يعرفها السجل")]
    public void A_date_that_can_be_is_believed(string day, string? source)
    {
        var article = Check(Some.Published(day), source);
        Assert.NotNull(article.Published);
        Assert.Empty(article.Doubts);
    }

    [Theory]
    [InlineData("الأربعاء 24 نونبر 2021", true)]
    [InlineData("24 نونبر 2021", true)]
    [InlineData("الخميس 24 نونبر 2021", false)]
    public void Another_day_of_the_week_is_told_and_the_date_kept(string evidence, bool agrees)
    {
        var date = Some.Published("2021-11-24") with { Evidence = evidence, Method = "date-line" };
        var article = Check(date, null);
        Assert.Equal(date, article.Published);
        Assert.Equal(agrees ? [] : [new Doubt("other-weekday", evidence)], article.Doubts);
    }

    private static ExtractedArticle Check(PublicationDate date, string? source) => Plausibility.Check(
        new ExtractedArticle { Title = "خبر", Source = source, Published = date }, Now, new Dictionary<string, int> { ["هسبريس"] = 2007 });
}
