using Archive.Search;
using Archive.Web.Charts;
using Archive.Web.Requests;
using Archive.Web.Wording;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>A search and its results. All of it stands in the address.</summary>
public sealed class SearchModel(IArticleSearch search) : PageModel
{
    /// <summary>So many names of a type stand beside the results; a page of their own has all.</summary>
    public const int NamesOfEachType = 6;

    /// <summary>What was asked, as far as it could be read.</summary>
    public SearchQuery Asked { get; private set; } = new();

    public SearchPage Results { get; private set; } = SearchPage.Empty;

    public IReadOnlyList<string> Notices { get; private set; } = [];

    /// <summary>Names in the text that may mean several, or none.</summary>
    public IReadOnlyList<NameChoice> NameChoices { get; private set; } = [];

    public IReadOnlyList<ChosenFilter> Chosen { get; private set; } = [];

    /// <summary>Other spellings that were looked for as well.</summary>
    public IReadOnlyList<SpellingChoice> Spellings => SpellingChoice.Included(Asked, Results);

    /// <summary>Spellings that the reader took out.</summary>
    public IReadOnlyList<SpellingChoice> Excluded => SpellingChoice.Excluded(Asked);

    public PeriodChart? Months { get; private set; }

    public Paging Pages => new(Asked.Page, LastPage, page => SearchAddress.Of(Asked with { Page = page }));

    /// <summary>How many matches stand behind the hits of this page.</summary>
    public int FoldedHere => Results.Hits.Sum(hit => hit.Folded);

    private int LastPage => Paging.Count(Results.HitCount, Asked.PageSize);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        (Asked, var notices) = SearchRequest.Read(Request.Query);
        // Saying why is cheap: it is always said.
        Asked = Asked with { Explain = true };
        Results = await search.FindAsync(Asked, cancellationToken);

        if (LastPage > 0 && Asked.Page > LastPage)
        {
            // The search has answered with its last page already.
            notices = [.. notices, RequestNotice.PageBeyondEnd];
            Asked = Asked with { Page = LastPage };
        }

        // A name that nobody has is told by name.
        Notices = [.. notices.Select(NoticeWords.For), .. Results.Notices.Where(notice => notice != SearchNotice.UnknownEntity).Select(NoticeWords.For)];
        NameChoices = NameChoice.Of(Asked, Results);
        Chosen = ChosenFilter.Of(Asked, Results);
        Months = PeriodChart.Of("النتائج بحسب تاريخ النشر", Results.Months, (from, to) =>
            SearchAddress.Of(Asked.WithPeriod(from, to)));
    }
}
