using Archive.Entities;
using Archive.Reading;
using Archive.Web.Requests;
using Archive.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>The index of names: all types with their most named, or one type in full.</summary>
public sealed class EntitiesModel(ReadingRoom room) : PageModel
{
    private const int ShownOfEach = 12;
    private const int PageSize = 240;

    public EntityType? Type { get; private set; }

    public IReadOnlyList<NamesOfType> Groups { get; private set; } = [];

    public Paging Pages { get; private set; } = new(1, 1, _ => "/entities");

    public async Task<IActionResult> OnGetAsync(string? type, CancellationToken cancellationToken)
    {
        Type = type is null ? null : EntityTypeWords.FromSlug(type);
        if (type is not null && Type is null)
        {
            return NotFound();
        }

        var names = await room.ListEntitiesAsync(cancellationToken);
        Groups = Type is { } chosen ? [OnePage(chosen, [.. names.Where(name => name.Type == chosen)])] : FirstOfEach(names);
        return Page();
    }

    private static NamesOfType[] FirstOfEach(IReadOnlyList<EntityLink> names) =>
        [.. names.GroupBy(name => name.Type).OrderBy(group => group.Key)
            .Select(group => new NamesOfType(group.Key, group.Count(), [.. group.Take(ShownOfEach)]))];

    private NamesOfType OnePage(EntityType type, IReadOnlyList<EntityLink> names)
    {
        var last = Math.Max(1, Paging.Count(names.Count, PageSize));
        var asked = SearchRequest.Read(Request.Query).Query.Page;
        var address = $"/entities/{EntityTypeWords.Slug(type)}";
        Pages = new Paging(Math.Min(asked, last), last, page => page == 1 ? address : $"{address}?page={page}");
        return new NamesOfType(type, names.Count, [.. names.Skip((Pages.Current - 1) * PageSize).Take(PageSize)]);
    }
}
