using Archive.Web.Site;

namespace Archive.Web.Tests.Site;

public sealed class CasablancaClockTests
{
    [Theory]
    // An hour ahead of UTC, but in Ramadan (in 2025 from 1 March).
    [InlineData("2025-11-24T22:59:59Z", "2025-11-24")]
    [InlineData("2025-11-24T23:00:00Z", "2025-11-25")]
    [InlineData("2025-03-10T23:30:00Z", "2025-03-10")]
    public void A_day_begins_at_midnight_in_Morocco(string now, string day) =>
        Assert.Equal(day, new CasablancaClock(new FixedClock(DateTimeOffset.Parse(now, null))).Today.ToString("yyyy-MM-dd", null));
}
