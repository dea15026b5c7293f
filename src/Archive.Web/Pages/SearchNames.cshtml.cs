using Archive.Entities;
using Archive.Search;
using Archive.Web.Requests;
using Archive.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>All names of a type in the results of a search, with their numbers of articles. All of it stands in the address.</summary>
public sealed class SearchNamesModel(IArticleSearch search) : PageModel
{
    private const int PageSize = 120;

    /// <summary>The search; its page is that of the names.</summary>
    public SearchQuery Asked { get; private set; } = new();

    public SearchPage Results { get; private set; } = SearchPage.Empty;

    public EntityType Type { get; private set; }

    /// <summary>Those of the register (false) or those found in texts (true) alone.</summary>
    public bool? IsFound { get; private set; }

    public FacetNames Names { get; private set; } = null!;

    public IReadOnlyList<ChosenFilter> Chosen => ChosenFilter.Of(Asked, Results);

    public Paging Pages { get; private set; } = null!;

    /// <summary>How many names of a type there are, of one origin or (null) of both.</summary>
    public int CountOf(EntityType type, bool? isFound) =>
        Results.EntitiesByType.Where(facet => facet.Type == type && (isFound is null || facet.IsFound == isFound)).Sum(facet => facet.Names);

    public async Task<IActionResult> OnGetAsync(string? type, string? origin, CancellationToken cancellationToken)
    {
        var asked = SearchRequest.Read(Request.Query).Query;
        // The lists up to the end of the page: of a page past the end all of them, and then the last page is shown.
        Results = await search.FindAsync(asked with { Page = 1, PageSize = 1, EntityLimit = asked.Page * PageSize }, cancellationToken);
        IsFound = FoundWords.FromSlug(origin);
        if (string.IsNullOrEmpty(type))
        {
            Type = Results.EntitiesByType is [var facet, ..] ? facet.Type : EntityType.Person;
        }
        else if (EntityTypeWords.FromSlug(type) is { } known)
        {
            Type = known;
        }
        else
        {
            return NotFound();
        }

        var last = Math.Max(1, Paging.Count(CountOf(Type, IsFound), PageSize));
        Asked = asked.WithPage(Math.Min(asked.Page, last));
        Names = FacetNames.Of(Asked, Results, Type, IsFound, (Asked.Page - 1) * PageSize, PageSize);
        Pages = new Paging(Asked.Page, last, page => SearchAddress.OfNames(Asked.WithPage(page), Type, IsFound));
        return Page();
    }
}
