using Archive.Search.Sqlite;
using Archive.Storage;

namespace Archive.Reading;

/// <summary>Counts from the columns what was published and what happened in each day, month or year.</summary>
internal sealed class PeriodTally(FacetColumns columns)
{
    /// <summary>All that have something, in order of time. An article counts once where its date, or a time that it names, lies inside as a whole.</summary>
    public List<PeriodCount> Count(CalendarUnit unit)
    {
        var counts = new Dictionary<CalendarPeriod, (long Published, long Happened)>();
        for (var ordinal = 0; ordinal < columns.Count; ordinal++)
        {
            if (columns.LastDays[ordinal] > 0 && PeriodOf(RowNumber.DayOf(columns.Rows[ordinal]), columns.LastDays[ordinal], unit) is { } published)
            {
                counts[published] = counts.GetValueOrDefault(published) is var count ? (count.Published + 1, count.Happened) : default;
            }

            CalendarPeriod? last = null;
            foreach (var (firstDay, lastDay) in columns.TimesOf(ordinal))
            {
                // The times ascend, and so do their periods: one that was counted for this article was the last.
                if (PeriodOf(firstDay, lastDay, unit) is { } happened && happened != last)
                {
                    counts[happened] = counts.GetValueOrDefault(happened) is var count ? (count.Published, count.Happened + 1) : default;
                    last = happened;
                }
            }
        }

        return [.. counts.Select(count => new PeriodCount(count.Key, count.Value.Published, count.Value.Happened)).OrderBy(count => count.Period.First)];
    }

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

    /// <summary>The unit of the calendar that holds both days; null where there is none.</summary>
    private static CalendarPeriod? PeriodOf(int firstDay, int lastDay, CalendarUnit unit)
    {
        var period = CalendarPeriod.Around(DateOnly.FromDayNumber(firstDay), unit);
        return lastDay <= period.Last.DayNumber ? period : null;
    }
}
