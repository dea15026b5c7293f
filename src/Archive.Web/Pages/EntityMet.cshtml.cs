using Archive.Arabic.Text;
using Archive.Reading.Names;
using Archive.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>All names that one is met with; and the way from a name that was typed to the comparison with it.</summary>
public sealed class EntityMetModel(NameRoom room) : PageModel
{
    private const int PageSize = 100;
    private const int MostOffered = 24;

    public MetPage Found { get; private set; } = null!;

    public MetSort Sort { get; private set; }

    public Paging Pages { get; private set; } = null!;

    /// <summary>The name to compare with, as it was typed.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>Names that it may mean.</summary>
    public IReadOnlyList<ListedName> Offered { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        Sort = NameAddress.ReadMetSort(Request.Query);
        var asked = SearchRequest.Read(Request.Query).Query.Page;
        if (await room.FindMetAsync(id, Sort, asked, PageSize, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        Asked = NameRequest.ReadName(Request.Query);
        if (Asked.Length > 0)
        {
            var names = await room.ListAsync(new NameQuery { Text = Asked, PageSize = MostOffered }, cancellationToken);
            Offered = [.. names.Names.Where(name => name.Link.Id != id)];
            if (OnlyOne() is { } other)
            {
                return LocalRedirect(NameAddress.OfComparison(id, other.Link.Id));
            }
        }

        Pages = new Paging(found.Page, Math.Max(1, Paging.Count(found.Total, PageSize)), page => NameAddress.OfMet(id, Sort, page));
        return Page();
    }

    /// <summary>The name that can be meant alone: the only one, or the only one of these very words.</summary>
    private ListedName? OnlyOne()
    {
        var same = Offered.Where(name => Analyzer.Fold(name.Link.Name) == Analyzer.Fold(Asked)).ToList();
        return Offered.Count == 1 ? Offered[0] : same.Count == 1 ? same[0] : null;
    }
}
