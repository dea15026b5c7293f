using System.Globalization;
using Archive.Arabic.Dates;
using Archive.Reading;
using Archive.Web.Requests;
using Archive.Web.Wording;

namespace Archive.Web.Tests.Wording;

public sealed class TimeWordsTests
{
    [Theory]
    [InlineData("2021-11-24", "2021-11-24", TimePrecision.Day, "الأربعاء 24 نونبر 2021", "2021-11-24", "/days/2021-11-24")]
    [InlineData("2021-11-24T20:30", "2021-11-24T20:30", TimePrecision.Minute, "الأربعاء 24 نونبر 2021، الساعة 20:30", "2021-11-24T20:30", "/days/2021-11-24")]
    [InlineData("2021-11-24T18:00", "2021-11-24T23:00", TimePrecision.Hour, "الأربعاء 24 نونبر 2021، من الساعة 18:00 إلى 23:00", null, "/days/2021-11-24")]
    [InlineData("2021-11-24T00:00", "2021-11-24T00:00", TimePrecision.Second, "الأربعاء 24 نونبر 2021", "2021-11-24", "/days/2021-11-24")]
    [InlineData("2021-11-15", "2021-11-21", TimePrecision.Week, "الأسبوع من 15 إلى 21 نونبر 2021", "2021-W46", "/search?happened-from=2021-11-15&happened-to=2021-11-21")]
    [InlineData("2021-01-01", "2021-01-03", TimePrecision.Week, "الأسبوع من 1 إلى 3 يناير 2021", null, "/search?happened-from=2021-01-01&happened-to=2021-01-03")]
    [InlineData("2021-11-01", "2021-11-30", TimePrecision.Month, "نونبر 2021", "2021-11", "/days/2021-11")]
    [InlineData("2022-04-01", "2022-06-30", TimePrecision.Quarter, "الربع الثاني من سنة 2022", null, "/search?happened-from=2022-04-01&happened-to=2022-06-30")]
    [InlineData("2022-01-01", "2022-12-31", TimePrecision.Year, "سنة 2022", "2022", "/days/2022")]
    [InlineData("2010-01-01", "2019-12-31", TimePrecision.Decade, "من سنة 2010 إلى سنة 2019", null, "/search?happened-from=2010-01-01&happened-to=2019-12-31")]
    [InlineData("2022-03-03", "2022-03-07", TimePrecision.Range, "من 3 إلى 7 مارس 2022", null, "/search?happened-from=2022-03-03&happened-to=2022-03-07")]
    [InlineData("2020-09-01", "2020-12-31", TimePrecision.Range, "من شتنبر إلى دجنبر 2020", null, "/search?happened-from=2020-09-01&happened-to=2020-12-31")]
    [InlineData("2021-12-25", "2022-01-05", TimePrecision.Range, "من 25 دجنبر 2021 إلى 5 يناير 2022", null, "/search?happened-from=2021-12-25&happened-to=2022-01-05")]
    public void A_time_says_what_it_resolves_to(string from, string to, TimePrecision precision, string words, string? machine, string address)
    {
        var time = new NamedTime(DateTime.Parse(from, CultureInfo.InvariantCulture), DateTime.Parse(to, CultureInfo.InvariantCulture), precision);

        Assert.Equal((words, machine, address), (TimeWords.For(time), TimeWords.Machine(time), TimeAddress.Of(time)));
    }

    [Fact]
    public void A_night_goes_over_into_the_next_day() => Assert.Equal(
        "من الأربعاء 24 نونبر 2021، الساعة 22:00، إلى الخميس 25 نونبر 2021، الساعة 04:00",
        TimeWords.For(new NamedTime(new DateTime(2021, 11, 24, 22, 0, 0), new DateTime(2021, 11, 25, 4, 0, 0), TimePrecision.Hour)));
}
