using Archive.Reading;
using Archive.Reading.Names;
using Archive.Search;
using Archive.Web.Requests;
using Archive.Web.Wording;

namespace Archive.Web.Charts.Names;

/// <summary>The articles of two names over time, and of both as a part of each; a slot leads to the articles of both, or else of the one.</summary>
internal static class ComparisonChart
{
    /// <summary>By month where the time is short, else by year; null where no article is dated to the month.</summary>
    public static PeriodChart? Of(Comparison comparison)
    {
        var (one, other) = (comparison.One, comparison.Other);
        var months = one.Months.Concat(other.Months).Select(month => new DateOnly(month.Year, month.Month, 1)).ToList();
        if (months.Count == 0)
        {
            return null;
        }

        var (first, last) = (months.Min(), months.Max());
        var unit = ((last.Year - first.Year) * 12) + last.Month - first.Month < PeriodChart.MaxMonths ? CalendarUnit.Month : CalendarUnit.Year;
        var (ones, others, both) = (Count(one.Months, unit), Count(other.Months, unit), Count(comparison.Months, unit));
        var periods = CalendarPeriod.Around(first, unit).Through(last).ToList();
        return new PeriodChart
        {
            Label = "مقالات كل اسم بحسب تاريخ النشر",
            Series = new ChartSeries(one.Entity.Name, other.Entity.Name) { Shared = "الاسمان معًا" },
            Bars = [.. periods.Select((period, slot) =>
            {
                var (tick, year) = unit == CalendarUnit.Month
                    ? PeriodTicks.OfMonth(slot, periods.Count, period.First)
                    : (PeriodTicks.OfYear(slot, periods.Count, period.First.Year), null);
                return new PeriodBar(PeriodWords.Name(period), ones.GetValueOrDefault(period), AddressOf(period), slot, tick, year)
                {
                    Beside = others.GetValueOrDefault(period),
                    Shared = both.GetValueOrDefault(period),
                };
            })],
        };

        string AddressOf(CalendarPeriod period)
        {
            string[] named = (both.ContainsKey(period), ones.ContainsKey(period)) switch
            {
                (true, _) => [one.Entity.Id, other.Entity.Id],
                (_, true) => [one.Entity.Id],
                _ => [other.Entity.Id],
            };
            return SearchAddress.Of(new SearchQuery { Entities = named, From = period.First, To = period.Last, Sort = SearchSort.Newest });
        }
    }

    private static Dictionary<CalendarPeriod, long> Count(IReadOnlyList<MonthCount> months, CalendarUnit unit) => months
        .GroupBy(month => CalendarPeriod.Around(new DateOnly(month.Year, month.Month, 1), unit))
        .ToDictionary(period => period.Key, period => period.Sum(month => month.Count));
}
