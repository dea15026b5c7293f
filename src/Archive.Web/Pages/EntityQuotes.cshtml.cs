using Archive.Reading;
using Archive.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>All quotes that articles ascribe to one name.</summary>
public sealed class EntityQuotesModel(ReadingRoom room) : PageModel
{
    private const int PageSize = 40;

    public QuotePage Quotes { get; private set; } = null!;

    public Paging Pages { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        var asked = SearchRequest.Read(Request.Query).Query.Page;
        if (await room.FindQuotesAsync(id, asked, PageSize, cancellationToken) is not { } quotes)
        {
            return NotFound();
        }

        if (quotes.Entity.Id != id)
        {
            return RedirectPermanent(SearchAddress.OfQuotes(quotes.Entity.Id, asked));
        }

        Quotes = quotes;
        var last = Math.Max(1, Paging.Count(quotes.Total, PageSize));
        Pages = new Paging(Math.Min(asked, last), last, page => SearchAddress.OfQuotes(id, page));
        return Page();
    }
}
