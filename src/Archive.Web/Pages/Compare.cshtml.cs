using Archive.Reading.Names;
using Archive.Search;
using Archive.Web.Charts;
using Archive.Web.Charts.Names;
using Archive.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>Two names side by side: when and where each is named, and what joins them.</summary>
public sealed class CompareModel(NameRoom room) : PageModel
{
    private const int MostRows = 15;

    public Comparison Found { get; private set; } = null!;

    public PeriodChart? Months { get; private set; }

    /// <summary>A search for all articles that name both.</summary>
    public SearchQuery Both => ArticlesOf(Found.One).WithEntity(Found.Other.Entity.Id);

    public static SearchQuery ArticlesOf(ComparedName name) => new() { Entities = [name.Entity.Id], Sort = SearchSort.Newest };

    public async Task<IActionResult> OnGetAsync(string id, string other, CancellationToken cancellationToken)
    {
        if (await room.CompareAsync(id, other, MostRows, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        (Found, Months) = (found, ComparisonChart.Of(found));
        return Page();
    }
}
