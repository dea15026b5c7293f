using System.Globalization;
using Archive.Arabic.Dates;
using Archive.Import;
using Archive.Web.Wording;

namespace Archive.Web.Tests.Wording;

public sealed class DateWordsTests
{
    [Theory]
    [InlineData("2021-11-24", "2021-11-24", TimePrecision.Day, "24 نونبر 2021")]
    [InlineData("2021-11-25T20:30", "2021-11-25T20:30", TimePrecision.Minute, "25 نونبر 2021")]
    [InlineData("2021-11-22", "2021-11-28", TimePrecision.Week, "الأسبوع من 22 إلى 28 نونبر 2021")]
    [InlineData("2022-07-01", "2022-07-31", TimePrecision.Month, "يوليوز 2022")]
    [InlineData("2022-04-01", "2022-06-30", TimePrecision.Quarter, "الربع الثاني من سنة 2022")]
    [InlineData("2021-12-01", "2022-02-28", TimePrecision.Season, "شتاء 2021/2022")]
    [InlineData("2022-06-01", "2022-08-31", TimePrecision.Season, "صيف 2022")]
    [InlineData("2022-01-01", "2022-12-31", TimePrecision.Year, "سنة 2022")]
    [InlineData("2020-01-01", "2029-12-31", TimePrecision.Decade, "ما بين سنتي 2020 و2029")]
    [InlineData("2022-03-03", "2022-03-07", TimePrecision.Range, "ما بين 3 و7 مارس 2022")]
    [InlineData("2021-11-25", "2021-12-01", TimePrecision.Range, "ما بين 25 نونبر و1 دجنبر 2021")]
    [InlineData("2021-12-25", "2022-01-05", TimePrecision.Range, "ما بين 25 دجنبر 2021 و5 يناير 2022")]
    public void A_date_says_no_more_than_is_known(string from, string to, TimePrecision precision, string expected) =>
        Assert.Equal(expected, DateWords.Brief(Date(from, to, precision)));

    [Fact]
    public void A_citation_says_when_a_date_is_not_exact()
    {
        Assert.Equal("نحو يوليوز 2022", DateWords.InWords(Date("2022-07-01", "2022-07-31", TimePrecision.Month)));
        Assert.Equal("24 نونبر 2021", DateWords.InWords(Date("2021-11-24", "2021-11-24", TimePrecision.Day)));
        Assert.Equal("ما بين 3 و7 مارس 2022", DateWords.InWords(Date("2022-03-03", "2022-03-07", TimePrecision.Range)));
    }

    [Fact]
    public void The_article_shows_the_weekday_and_the_hour_where_they_are_known()
    {
        Assert.Equal(
            "الخميس 25 نونبر 2021، الساعة 20:30",
            DateWords.Full(Date("2021-11-25T20:30", "2021-11-25T20:30", TimePrecision.Minute)));
        Assert.Equal("الأربعاء 24 نونبر 2021", DateWords.Full(Date("2021-11-24", "2021-11-24", TimePrecision.Day)));
        Assert.Equal("نونبر 2021", DateWords.Full(Date("2021-11-01", "2021-11-30", TimePrecision.Month)));
    }

    [Theory]
    [InlineData("2021-11-24", "2021-11-24", TimePrecision.Day, "2021-11-24")]
    [InlineData("2021-11-25T20:30", "2021-11-25T20:30", TimePrecision.Minute, "2021-11-25T20:30+01:00")]
    [InlineData("2021-11-01", "2021-11-30", TimePrecision.Month, "2021-11")]
    [InlineData("2022-01-01", "2022-12-31", TimePrecision.Year, "2022")]
    [InlineData("2022-06-01", "2022-08-31", TimePrecision.Season, null)]
    [InlineData("2022-03-03", "2022-03-07", TimePrecision.Range, null)]
    public void Machines_get_only_what_HTML_can_write(string from, string to, TimePrecision precision, string? expected) =>
        Assert.Equal(expected, DateWords.Machine(Date(from, to, precision) with { Offset = TimeSpan.FromHours(1) }));

    private static PublicationDate Date(string from, string to, TimePrecision precision) => new(
        DateTime.Parse(from, CultureInfo.InvariantCulture), DateTime.Parse(to, CultureInfo.InvariantCulture), precision, "text", "");
}
