using Archive.Import;
using Archive.Reading;
using Archive.Search;
using Archive.Web.Charts;
using Archive.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>What the archive holds, at a glance.</summary>
public sealed class IndexModel(ReadingRoom room, ImportStatus import) : PageModel
{
    public HomePage Home { get; private set; } = new();

    public ImportProgress Import { get; private set; } = ImportProgress.Idle;

    public PeriodChart? Months { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Import = import.Current;
        Home = await room.GetHomeAsync(cancellationToken);
        Months = PeriodChart.Of("المقالات بحسب تاريخ النشر", Home.Months, (from, to) =>
            SearchAddress.Of(new SearchQuery { From = from, To = to, Sort = SearchSort.Newest }));
    }
}
