using Archive.Reading;
using Archive.Search;
using Archive.Web.Charts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>One day, month or year: what happened in it and what was published in it.</summary>
public sealed class PeriodModel(Chronicle chronicle) : PageModel
{
    private const int MostArticles = 20;

    public PeriodPage Found { get; private set; } = null!;

    /// <summary>Its months or days; null for a day.</summary>
    public PeriodChart? Chart { get; private set; }

    public bool IsEmpty => Found.HappenedTotal + Found.PublishedTotal == 0;

    public SearchQuery AllThatHappened => new() { HappenedFrom = Found.Period.First, HappenedTo = Found.Period.Last, Sort = SearchSort.Newest };

    public SearchQuery AllThatWasPublished => new() { From = Found.Period.First, To = Found.Period.Last, Sort = SearchSort.Newest };

    public async Task<IActionResult> OnGetAsync(string period, CancellationToken cancellationToken)
    {
        if (CalendarPeriod.Parse(period) is not { } asked)
        {
            return NotFound();
        }

        Found = await chronicle.GetPeriodAsync(asked, MostArticles, cancellationToken);
        Chart = TimelineChart.Of(Found);
        return Page();
    }
}
