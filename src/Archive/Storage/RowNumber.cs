using Archive.Arabic.Dates;
using Archive.Import;

namespace Archive.Storage;

/// <summary>
/// The chronological row number of an article: publication day (days since 0001-01-01, 0 for undated) in the high bits,
/// below it 11 bits for the minute of the day and 13 for a sequence. A date known only as an interval stands at its
/// first day. A minute with more than 8,192 articles flows over into the next: order, not meaning, is what the low bits give.
/// </summary>
internal static class RowNumber
{
    private const int DayBits = 24;
    private const int SequenceBits = 13;

    /// <summary>Where the rows of a date begin, and the end of the stretch that they should stay in (exclusive).</summary>
    public static (long First, long End) StretchOf(PublicationDate? date)
    {
        if (date is null)
        {
            return (1, FirstOf(DateOnly.FromDayNumber(1)));
        }

        var first = FirstOf(DateOnly.FromDateTime(date.From));
        if (date.Precision <= TimePrecision.Hour)
        {
            first += (long)date.From.TimeOfDay.TotalMinutes << SequenceBits;
        }

        return (first, first + (1L << SequenceBits));
    }

    /// <summary>The first row of a day.</summary>
    public static long FirstOf(DateOnly day) => (long)day.DayNumber << DayBits;

    /// <summary>Orders moments: the same for all articles of a minute, and greater for later ones.</summary>
    public static long MinuteOf(long row) => row >> SequenceBits;

    /// <summary>Days since 0001-01-01; 0 for the undated.</summary>
    public static int DayOf(long row) => (int)(row >> DayBits);
}
