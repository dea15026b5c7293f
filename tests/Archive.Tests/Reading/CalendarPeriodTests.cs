using Archive.Reading;

namespace Archive.Tests.Reading;

public sealed class CalendarPeriodTests
{
    [Theory]
    [InlineData("2021-11-24", "2021-11-24", "2021-11-24", CalendarUnit.Day)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", CalendarUnit.Month)]
    [InlineData("2021", "2021-01-01", "2021-12-31", CalendarUnit.Year)]
    [InlineData("2999-12-31", "2999-12-31", "2999-12-31", CalendarUnit.Day)]
    public void A_period_is_read_and_written_the_same(string text, string first, string last, CalendarUnit unit)
    {
        var period = CalendarPeriod.Parse(text)!.Value;

        Assert.Equal((first, last, unit), ($"{period.First:yyyy-MM-dd}", $"{period.Last:yyyy-MM-dd}", period.Unit));
        Assert.Equal(text, period.ToString());
        Assert.Equal(period, CalendarPeriod.Of(period.First, period.Last));
    }

    [Theory]
    [InlineData("2021-02-29")]
    [InlineData("2021-13")]
    [InlineData("2021-1")]
    [InlineData("21")]
    [InlineData("0001-01-01")]
    [InlineData("9999")]
    [InlineData("٢٠٢١")]
    [InlineData("2021-11-24 ")]
    [InlineData("-2021")]
    [InlineData("")]
    [InlineData("today")]
    public void What_is_no_period_is_none(string text) => Assert.Null(CalendarPeriod.Parse(text));

    [Fact]
    public void A_day_lies_in_its_month_and_that_in_its_year()
    {
        var day = CalendarPeriod.Parse("2021-11-24")!.Value;

        Assert.Equal("2021-11", day.Enclosing.ToString());
        Assert.Equal("2021", day.Enclosing!.Value.Enclosing.ToString());
        Assert.Null(day.Enclosing!.Value.Enclosing!.Value.Enclosing);
    }

    [Fact]
    public void A_week_is_none_of_them() => Assert.Null(CalendarPeriod.Of(new DateOnly(2021, 11, 15), new DateOnly(2021, 11, 21)));
}
