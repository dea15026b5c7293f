using Archive.Import;
using Archive.Reading;
using Archive.Web.Charts;
using Archive.Web.Site;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>What the archive holds, at a glance.</summary>
public sealed class IndexModel(ReadingRoom room, Chronicle chronicle, CasablancaClock clock, ImportStatus import) : PageModel
{
    private const int MostMemories = 4;

    public HomePage Home { get; private set; } = new();

    public ImportProgress Import { get; private set; } = ImportProgress.Idle;

    public PeriodChart? Times { get; private set; }

    /// <summary>What happened or was published on this day of earlier years, one for each of the last that have something.</summary>
    public IReadOnlyList<PeriodPage> OnThisDay { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Import = import.Current;
        Home = await room.GetHomeAsync(cancellationToken);
        Times = TimelineChart.Of(await chronicle.GetTimelineAsync(cancellationToken));
        OnThisDay = await chronicle.GetAnniversariesAsync(
            clock.Today.Month, clock.Today.Day, before: clock.Today, MostMemories, mostArticles: 1, cancellationToken);
    }
}
