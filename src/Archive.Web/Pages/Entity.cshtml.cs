using Archive.Lens;
using Archive.Reading;
using Archive.Reading.Names;
using Archive.Search;
using Archive.Web.Charts;
using Archive.Web.Charts.Names;
using Archive.Web.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>One name: how it is written, what it is called, where it stands, and with whom.</summary>
public sealed class EntityModel(ReadingRoom room, NameRoom names, LensRoom lens) : PageModel
{
    /// <summary>How many rows a table of this page has; the whole is on a page of its own.</summary>
    private const int MostRows = 12;

    private const int MostQuotes = 5;

    public EntityPage Name { get; private set; } = null!;

    public SpellingPage Spellings { get; private set; } = null!;

    public RolePage Roles { get; private set; } = null!;

    public QuotePage About { get; private set; } = null!;

    public NameCompany Company { get; private set; } = null!;

    public MetSort Sort { get; private set; }

    public PeriodChart? Months { get; private set; }

    /// <summary>Sets of the naming lens that one of its names stands in.</summary>
    public IReadOnlyList<TermSet> Sets { get; private set; } = [];

    /// <summary>A search for all articles that name it.</summary>
    public SearchQuery Articles => new() { Entities = [Name.Entity.Id], Sort = SearchSort.Newest };

    /// <summary>Spellings of the register that no article has used yet.</summary>
    public IEnumerable<string> UnusedAliases =>
        Name.Entity.Aliases.Where(alias => alias != Name.Entity.Name && !Spellings.Texts.Contains(alias));

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        Sort = NameAddress.ReadMetSort(Request.Query);
        if (await room.FindEntityAsync(id, cancellationToken) is not { } name)
        {
            return NotFound();
        }

        if (name.Entity.Id != id)
        {
            return RedirectPermanent($"/e/{name.Entity.Id}");
        }

        if (await names.FindSpellingsAsync(id, 1, MostRows, cancellationToken) is not { } spellings
            || await names.FindRolesAsync(id, 1, MostRows, MostRows, cancellationToken) is not { } roles
            || await names.FindQuotesAboutAsync(id, 1, MostQuotes, cancellationToken) is not { } about
            || await names.FindCompanyAsync(id, Sort, CompanyPicture.MostNames, CompanyPicture.MostTies, cancellationToken) is not { } company)
        {
            return NotFound();
        }

        (Name, Spellings, Roles, About, Company) = (name, spellings, roles, about, company);
        Sets = await lens.SetsNamingAsync(name.Entity, cancellationToken);
        Months = PeriodChart.Of("مقالات تذكر الاسم بحسب تاريخ النشر", name.Months, (from, to) =>
            SearchAddress.Of(Articles.WithPeriod(from, to)));
        return Page();
    }
}
