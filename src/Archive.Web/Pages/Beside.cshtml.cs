using Archive.Reading;
using Archive.Reading.Beside;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>Two articles side by side, and where their words differ.</summary>
public sealed class BesideModel(CopyRoom room) : PageModel
{
    public BesidePage Beside { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, string otherKey, CancellationToken cancellationToken)
    {
        if (await room.FindAsync(key, otherKey, cancellationToken) is not { } beside)
        {
            return NotFound();
        }

        Beside = beside;
        return Page();
    }
}
