using Archive.Search.Sqlite;
using Archive.Storage;

namespace Archive.Reading.Names;

/// <summary>When an article was published, as tables tell it: no finer than a month, no more certain than it is.</summary>
internal static class ArticleTime
{
    /// <summary>The month, or the year where no month is stated; null where nothing is.</summary>
    public static CalendarPeriod? Of(FacetColumns columns, int ordinal) => columns.LastDays[ordinal] == 0
        ? null
        : CalendarPeriod.Around(
            DateOnly.FromDayNumber(RowNumber.DayOf(columns.Rows[ordinal])),
            columns.Months[ordinal] < 0 ? CalendarUnit.Year : CalendarUnit.Month);
}
