using Archive.Reading;
using Archive.Search;

namespace Archive.Web.Requests;

/// <summary>The addresses of times: pages of days, months and years, and searches for what happened in other stretches.</summary>
public static class TimeAddress
{
    public const string Timeline = "/timeline";

    public static string Of(CalendarPeriod period) => $"/days/{period}";

    /// <summary>The page of a day in all years.</summary>
    public static string OnThisDay(DayOfYear day) => $"/days/today?on={day}";

    /// <summary>The page of a day, month or year that a text names; a search where it names another stretch.</summary>
    public static string Of(NamedTime time) => time.Period is { } period
        ? Of(period)
        : SearchAddress.Of(new SearchQuery { HappenedFrom = time.FirstDay, HappenedTo = time.LastDay, Sort = SearchSort.Newest });
}
