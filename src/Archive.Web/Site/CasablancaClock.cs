namespace Archive.Web.Site;

/// <summary>Which day it is where the archive is read.</summary>
public sealed class CasablancaClock(TimeProvider time)
{
    private static readonly TimeZoneInfo Zone = FindZone();

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Zone).DateTime);

    // A container may come without the time zones of the world. Morocco is an hour ahead of UTC, but in Ramadan.
    private static TimeZoneInfo FindZone() => TimeZoneInfo.TryFindSystemTimeZoneById("Africa/Casablanca", out var zone)
        ? zone
        : TimeZoneInfo.CreateCustomTimeZone("Africa/Casablanca", TimeSpan.FromHours(1), null, null);
}
