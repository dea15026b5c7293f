using Archive.Reading;
using Archive.Search;
using Archive.Web.Charts;
using Archive.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>One name: how it is written, where it stands, and with whom.</summary>
public sealed class EntityModel(ReadingRoom room) : PageModel
{
    public EntityPage Name { get; private set; } = null!;

    public PeriodChart? Months { get; private set; }

    /// <summary>A search for all articles that name it.</summary>
    public SearchQuery Articles => new() { Entities = [Name.Entity.Id], Sort = SearchSort.Newest };

    /// <summary>Spellings of the register that no article has used yet.</summary>
    public IEnumerable<string> UnusedAliases =>
        Name.Entity.Aliases.Where(alias => alias != Name.Entity.Name && Name.Spellings.All(spelling => spelling.Text != alias));

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await room.FindEntityAsync(id, cancellationToken) is not { } name)
        {
            return NotFound();
        }

        if (name.Entity.Id != id)
        {
            return RedirectPermanent($"/e/{name.Entity.Id}");
        }

        Name = name;
        Months = PeriodChart.Of("مقالات تذكر الاسم بحسب تاريخ النشر", name.Months, (from, to) =>
            SearchAddress.Of(Articles.WithPeriod(from, to)));
        return Page();
    }
}
