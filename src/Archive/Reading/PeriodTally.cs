using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Archive.Search.Sqlite;
using Archive.Storage;

namespace Archive.Reading;

/// <summary>Counts from the columns what was published and what happened in each day, month or year.</summary>
internal sealed class PeriodTally(FacetColumns columns)
{
    private readonly ConcurrentDictionary<CalendarUnit, IReadOnlyList<PeriodCount>> _counts = new();

    /// <summary>What is counted; the counts are kept, as the columns never change.</summary>
    public FacetColumns Columns => columns;

    /// <summary>All that have something, in order of time. An article counts once where its date, or a time that it names, lies inside as a whole.</summary>
    public IReadOnlyList<PeriodCount> Count(CalendarUnit unit) => _counts.GetOrAdd(unit, CountAll);

    /// <summary>
    /// The articles that name a time in a period, by ordinal: first those that name the most of it, which stand on no finer page; then
    /// in order of publication, the undated last.
    /// </summary>
    public List<int> Naming(CalendarPeriod period)
    {
        var (from, to) = (period.First.DayNumber, period.Last.DayNumber);
        var found = new List<(int Ordinal, int Days)>();
        for (var ordinal = 0; ordinal < columns.Count; ordinal++)
        {
            var longest = -1;
            foreach (var (first, last) in columns.TimesOf(ordinal))
            {
                longest = first >= from && last <= to ? Math.Max(longest, last - first) : longest;
            }

            if (longest >= 0)
            {
                found.Add((ordinal, longest));
            }
        }

        return [.. found.OrderByDescending(article => article.Days)
            .ThenBy(article => columns.LastDays[article.Ordinal] == 0)
            .ThenBy(article => article.Ordinal)
            .Select(article => article.Ordinal)];
    }

    private List<PeriodCount> CountAll(CalendarUnit unit)
    {
        var published = new Dictionary<int, long>();
        var happened = new Dictionary<int, long>();
        for (var ordinal = 0; ordinal < columns.Count; ordinal++)
        {
            if (columns.LastDays[ordinal] > 0 && FirstDayOf(RowNumber.DayOf(columns.Rows[ordinal]), columns.LastDays[ordinal], unit) is >= 0 and var day)
            {
                Increment(published, day);
            }

            var counted = -1;
            foreach (var (first, last) in columns.TimesOf(ordinal))
            {
                // The times ascend, and so do their periods: one that was counted for this article was the last.
                if (FirstDayOf(first, last, unit) is >= 0 and var named && named != counted)
                {
                    Increment(happened, counted = named);
                }
            }
        }

        return [.. published.Keys.Union(happened.Keys).Order().Select(first => new PeriodCount(
            CalendarPeriod.Around(DateOnly.FromDayNumber(first), unit), published.GetValueOrDefault(first), happened.GetValueOrDefault(first)))];
    }

    /// <summary>The first day of the unit that holds both days; -1 where none does, or its year has no page.</summary>
    private static int FirstDayOf(int firstDay, int lastDay, CalendarUnit unit)
    {
        var period = CalendarPeriod.Around(DateOnly.FromDayNumber(firstDay), unit);
        return CalendarPeriod.IsYear(period.First.Year) && lastDay <= period.Last.DayNumber ? period.First.DayNumber : -1;
    }

    private static void Increment(Dictionary<int, long> counts, int day) => CollectionsMarshal.GetValueRefOrAddDefault(counts, day, out _)++;
}
