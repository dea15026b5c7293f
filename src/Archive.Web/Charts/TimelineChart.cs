using Archive.Reading;
using Archive.Web.Requests;
using Archive.Web.Wording;

namespace Archive.Web.Charts;

/// <summary>When things happened beside when articles were published; each pair of bars leads to the page of its year, month or day.</summary>
internal static class TimelineChart
{
    private static readonly ChartSeries Series = new("وقع", "نُشر");

    /// <summary>The archive as a whole: by month where it is short, else by year.</summary>
    public static PeriodChart? Of(Timeline timeline)
    {
        var years = timeline.YearsInFrame;
        if (years.Count == 0)
        {
            return null;
        }

        var months = timeline.Months.Where(month => month.Period.First >= years[0].Period.First && month.Period.First <= years[^1].Period.Last).ToList();
        var isShort = years[^1].Period.First.Year - years[0].Period.First.Year < PeriodChart.MaxMonths / 12 && months.Count > 0;
        var counts = isShort ? months : years;
        return Of("ما وقع وما نُشر، بعدد المقالات", counts, counts[0].Period, counts[^1].Period);
    }

    /// <summary>The months of a year or the days of a month, all of them; null for a day, and where there is nothing to draw.</summary>
    public static PeriodChart? Of(PeriodPage page)
    {
        if (page.Parts.Count == 0)
        {
            return null;
        }

        var unit = page.Period.Unit - 1;
        var words = unit == CalendarUnit.Day ? "ما وقع وما نُشر في كل يوم، بعدد المقالات" : "ما وقع وما نُشر في كل شهر، بعدد المقالات";
        return Of(words, page.Parts, CalendarPeriod.Around(page.Period.First, unit), CalendarPeriod.Around(page.Period.Last, unit));
    }

    private static PeriodChart Of(string label, IReadOnlyList<PeriodCount> counts, CalendarPeriod first, CalendarPeriod last)
    {
        var known = counts.ToDictionary(count => count.Period);
        var periods = first.Through(last.First).ToList();
        return new PeriodChart
        {
            Label = label,
            Series = Series,
            Bars = [.. periods.Select((period, slot) => BarOf(known.GetValueOrDefault(period, new PeriodCount(period, 0, 0)), slot, periods.Count))],
        };
    }

    private static PeriodBar BarOf(PeriodCount count, int slot, int length)
    {
        var (period, first) = (count.Period, count.Period.First);
        var (tick, year) = period.Unit switch
        {
            CalendarUnit.Day => (PeriodTicks.OfDay(first), null),
            CalendarUnit.Month => PeriodTicks.OfMonth(slot, length, first),
            _ => (PeriodTicks.OfYear(slot, length, first.Year), null),
        };
        return new PeriodBar(PeriodWords.Name(period), count.Happened, TimeAddress.Of(period), slot, tick, year) { Beside = count.Published };
    }
}
