using Archive.Reading.Names;
using Archive.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>All spellings of one name: which newspaper writes it how.</summary>
public sealed class EntitySpellingsModel(NameRoom room) : PageModel
{
    private const int PageSize = 100;

    public SpellingPage Found { get; private set; } = null!;

    public Paging Pages { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        var asked = SearchRequest.Read(Request.Query).Query.Page;
        if (await room.FindSpellingsAsync(id, asked, PageSize, cancellationToken: cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        var last = Math.Max(1, Paging.Count(found.Total, PageSize));
        Pages = new Paging(Math.Min(asked, last), last, page => NameAddress.OfSpellings(id, page));
        return Page();
    }
}
