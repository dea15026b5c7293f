using Archive.Lens;
using Archive.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>The articles that use a term, with the sentences in which they do.</summary>
public sealed class LensUsesModel(LensRoom room) : PageModel
{
    private const int PageSize = 20;

    public TermUsesPage Uses { get; private set; } = null!;

    public LensFilter Filter { get; private set; }

    public Paging Pages { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, string term, CancellationToken cancellationToken)
    {
        Filter = LensAddress.Read(Request.Query);
        var asked = LensAddress.ReadPage(Request.Query);
        if (await room.FindUsesAsync(id, term, Filter, asked, PageSize, cancellationToken) is not { } uses)
        {
            return NotFound();
        }

        Uses = uses;
        var last = Math.Max(1, Paging.Count(uses.Total, PageSize));
        Pages = new Paging(Math.Min(asked, last), last, page => LensAddress.OfUses(id, term, Filter, page));
        return Page();
    }
}
