using Archive.Reading;
using Archive.Web.Charts;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>«متى وقع»: all that the archive tells of, in time.</summary>
public sealed class TimelineModel(Chronicle chronicle) : PageModel
{
    public Timeline Timeline { get; private set; } = new([], []);

    public PeriodChart? Chart { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Timeline = await chronicle.GetTimelineAsync(cancellationToken);
        Chart = TimelineChart.Of(Timeline);
    }
}
