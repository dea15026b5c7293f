using System.Runtime.InteropServices;
using Archive.Arabic.Dates;

namespace Archive.Storage;

/// <summary>
/// The times that an article names as they stand in the column facet.times: pairs of a first and a last day (days since 0001-01-01),
/// ascending, each pair once. Hours are their day; a year is its first and its last day.
/// </summary>
internal static class NamedDays
{
    /// <param name="times">By field.</param>
    public static byte[] Write(IReadOnlyList<IReadOnlyList<TimeExpression>> times) =>
        MemoryMarshal.AsBytes<int>([.. times.SelectMany(field => field)
            .Select(time => (First: DayOf(time.From), Last: DayOf(time.To)))
            .Distinct().Order().SelectMany(days => new[] { days.First, days.Last })]).ToArray();

    public static ReadOnlySpan<int> Read(byte[] column) => MemoryMarshal.Cast<byte, int>(column);

    private static int DayOf(DateTime moment) => DateOnly.FromDateTime(moment).DayNumber;
}
