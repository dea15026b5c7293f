using Archive.Reading;
using Archive.Web.Charts;

namespace Archive.Web.Tests.Charts;

public sealed class TimelineChartTests
{
    [Fact]
    public void A_short_archive_is_drawn_by_month_and_each_slot_leads_to_its_page()
    {
        var chart = TimelineChart.Of(new Timeline([Count("2021", 2, 3)], [Count("2021-11", 2, 1), Count("2022-01", 0, 4)]))!;
        Assert.Equal(["2021-11"], chart.Bars.Select(bar => bar.Address[^7..]));

        chart = TimelineChart.Of(new Timeline([Count("2021", 2, 3), Count("2022", 0, 4)], [Count("2021-11", 2, 1), Count("2022-01", 0, 4)]))!;
        Assert.Equal(["/days/2021-11", "/days/2021-12", "/days/2022-01"], chart.Bars.Select(bar => bar.Address));
        Assert.Equal([(1L, 2L), (0, 0), (4, 0)], chart.Bars.Select(bar => (bar.Count, bar.Beside)));
        Assert.Equal("نونبر 2021: وقع: مقال واحد؛ نُشر: مقالان", chart.Words(chart.Bars[0]));
        Assert.False(chart.Bars[1].HasAny);
    }

    [Fact]
    public void A_long_one_is_drawn_by_year()
    {
        var chart = TimelineChart.Of(new Timeline([Count("2011", 0, 1), Count("2021", 2, 3)], [Count("2021-11", 2, 1)]))!;

        Assert.Equal(11, chart.Bars.Count);
        Assert.Equal(("2011", "/days/2011"), (chart.Bars[0].Name, chart.Bars[0].Address));
    }

    [Fact]
    public void Years_without_a_month_are_still_drawn() =>
        Assert.Equal(["/days/2021"], TimelineChart.Of(new Timeline([Count("2021", 1, 0)], []))!.Bars.Select(bar => bar.Address));

    [Fact]
    public void A_month_has_all_of_its_days()
    {
        var chart = TimelineChart.Of(new PeriodPage { Period = CalendarPeriod.Parse("2024-02")!.Value, Parts = [Count("2024-02-10", 1, 7)] })!;

        Assert.Equal(29, chart.Bars.Count);
        Assert.Equal(("10 فبراير 2024", "/days/2024-02-10", 7), (chart.Bars[9].Name, chart.Bars[9].Address, chart.Bars[9].Count));
        Assert.Equal(["1", "5", "10", "15", "20", "25"], chart.Bars.Select(bar => bar.Tick).OfType<string>());
    }

    [Fact]
    public void Nothing_is_drawn_of_nothing()
    {
        Assert.Null(TimelineChart.Of(new Timeline([], [])));
        Assert.Null(TimelineChart.Of(new PeriodPage { Period = CalendarPeriod.Parse("2024-02-10")!.Value }));
    }

    private static PeriodCount Count(string period, long published, long happened) => new(CalendarPeriod.Parse(period)!.Value, published, happened);
}
