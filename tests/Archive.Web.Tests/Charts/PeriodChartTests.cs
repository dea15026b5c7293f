using Archive.Search;
using Archive.Web.Charts;
using Archive.Web.Wording;

namespace Archive.Web.Tests.Charts;

public sealed class PeriodChartTests
{
    [Fact]
    public void Nothing_is_drawn_of_nothing() => Assert.Null(Chart());

    [Fact]
    public void Months_without_articles_keep_their_place()
    {
        var chart = Chart(new MonthCount(2021, 11, 2), new MonthCount(2022, 2, 1))!;

        Assert.Equal(["نونبر 2021", "دجنبر 2021", "يناير 2022", "فبراير 2022"], chart.Bars.Select(bar => bar.Name));
        Assert.Equal([2L, 0, 0, 1], chart.Bars.Select(bar => bar.Count));
        Assert.Equal("2021-11-01 2021-11-30", chart.Bars[0].Address);
        Assert.Equal("2022-02-01 2022-02-28", chart.Bars[3].Address);
        Assert.Equal("من نونبر 2021 إلى فبراير 2022؛ وأكثرها في نونبر 2021: مقالان.", chart.Summary);
    }

    [Fact]
    public void More_than_five_years_are_drawn_by_year()
    {
        var chart = Chart(new MonthCount(2015, 3, 1), new MonthCount(2021, 11, 2), new MonthCount(2021, 12, 3))!;

        Assert.Equal(["2015", "2016", "2017", "2018", "2019", "2020", "2021"], chart.Bars.Select(bar => bar.Name));
        Assert.Equal(5, chart.Bars[6].Count);
        Assert.Equal("2021-01-01 2021-12-31", chart.Bars[6].Address);
    }

    [Fact]
    public void Time_runs_from_right_to_left_and_nothing_is_too_small_to_see()
    {
        var chart = Chart(new MonthCount(2021, 1, 10_000), new MonthCount(2021, 12, 1))!;

        Assert.Equal("91.667%", chart.Left(chart.Bars[0]));
        Assert.Equal("0%", chart.Left(chart.Bars[11]));
        Assert.Equal(PeriodChart.BarHeight, chart.Height(chart.Bars[0].Count));
        Assert.Equal(3, chart.Height(chart.Bars[11].Count));
        Assert.Equal(0, chart.Height(chart.Bars[5].Count));
    }

    private static PeriodChart? Chart(params MonthCount[] months) =>
        PeriodChart.Of("المقالات", months, (from, to) => $"{DateWords.Iso(from)} {DateWords.Iso(to)}");
}
