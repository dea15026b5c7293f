using Archive.Reading;
using Archive.Web.Requests;
using Archive.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>«في مثل هذا اليوم»: today, or the day that <c>?on=11-24</c> names, in all the years before.</summary>
public sealed class OnThisDayModel(Chronicle chronicle, CasablancaClock clock) : PageModel
{
    private const int MostYears = 30;
    private const int MostArticles = 5;

    public DayOfYear Day { get; private set; }

    public bool IsToday => Day == DayOfYear.Of(clock.Today);

    public IReadOnlyList<PeriodPage> Years { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? on, CancellationToken cancellationToken)
    {
        if ((on is null ? DayOfYear.Of(clock.Today) : DayOfYear.Parse(on)) is not { } day)
        {
            return NotFound();
        }

        Day = day;
        Years = await chronicle.GetAnniversariesAsync(day.Month, day.Day, clock.Today, MostYears, MostArticles, cancellationToken);
        return Page();
    }
}
