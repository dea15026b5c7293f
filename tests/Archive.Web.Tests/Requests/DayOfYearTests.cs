using Archive.Web.Requests;

namespace Archive.Web.Tests.Requests;

public sealed class DayOfYearTests
{
    [Theory]
    [InlineData("11-24", "11-23", "11-25")]
    [InlineData("02-29", "02-28", "03-01")]
    [InlineData("01-01", "12-31", "01-02")]
    public void A_day_has_a_day_before_and_one_after(string text, string before, string after)
    {
        var day = DayOfYear.Parse(text)!.Value;
        Assert.Equal((text, before, after), (day.ToString(), day.Step(-1).ToString(), day.Step(1).ToString()));
    }

    [Theory]
    [InlineData("02-30")]
    [InlineData("13-01")]
    [InlineData("1-1")]
    [InlineData("")]
    [InlineData("2021-11-24")]
    public void What_is_no_day_is_none(string text) => Assert.Null(DayOfYear.Parse(text));
}
