using Archive.Reading.Names;
using Archive.Web.Requests;
using Archive.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>The index of names: all types with their most named, or a list that is chosen by name, type, letter and origin.</summary>
public sealed class EntitiesModel(NameRoom room) : PageModel
{
    private const int ShownOfEach = 12;

    /// <summary>From so many pages on one can be asked for by its number.</summary>
    private const int ManyPages = 6;

    public NamePage Found { get; private set; } = null!;

    /// <summary>The most named of each type, where nothing was chosen; else empty.</summary>
    public IReadOnlyList<NamePage> Groups { get; private set; } = [];

    public Paging Pages { get; private set; } = null!;

    public NameQuery Query => Found.Query;

    public bool HasManyPages => Pages.Last >= ManyPages;

    /// <summary>The order that the names stand in; null: by likeness to the name asked for.</summary>
    public NameSort? Sort => Query.Sort ?? (Query.Text.Length > 0 ? null : NameSort.Articles);

    public async Task<IActionResult> OnGetAsync(string? type, CancellationToken cancellationToken)
    {
        if (type is not null && EntityTypeWords.FromSlug(type) is null)
        {
            return NotFound();
        }

        var query = NameRequest.Read(Request.Query, type is null ? null : EntityTypeWords.FromSlug(type));
        Found = await room.ListAsync(query, cancellationToken);
        Pages = new Paging(Query.Page, Math.Max(1, Paging.Count(Found.Total, Query.PageSize)), page => NameAddress.Of(Query with { Page = page }));
        if (query with { Page = 1 } == new NameQuery())
        {
            Groups = await FirstOfEachAsync(cancellationToken);
        }

        return Page();
    }

    private async Task<IReadOnlyList<NamePage>> FirstOfEachAsync(CancellationToken cancellationToken)
    {
        var groups = new List<NamePage>();
        foreach (var type in EntityTypeWords.All.Where(type => Found.Types.GetValueOrDefault(type) > 0))
        {
            groups.Add(await room.ListAsync(new NameQuery { Type = type, PageSize = ShownOfEach }, cancellationToken));
        }

        return groups;
    }
}
