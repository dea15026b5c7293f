using Archive.Lens;
using Archive.Web.Charts;
using Archive.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>One set of terms: by newspaper, over time, and where each term stands first and last.</summary>
public sealed class LensSetModel(LensRoom room) : PageModel
{
    public LensPage Lens { get; private set; } = null!;

    public LensFilter Filter { get; private set; }

    public LensChart? Chart { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        Filter = LensAddress.Read(Request.Query);
        if (await room.FindAsync(id, Filter, cancellationToken) is not { } lens)
        {
            return NotFound();
        }

        Lens = lens;
        Chart = LensChart.Of(lens, Filter);
        return Page();
    }
}
