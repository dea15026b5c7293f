using Archive.Lens;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>«عدسة التسميات»: all sets of terms, and who uses what at a glance.</summary>
public sealed class LensModel(LensRoom room) : PageModel
{
    /// <summary>How many newspapers stand beside a term.</summary>
    private const int MostSources = 3;

    public LensOverview Overview { get; private set; } = new([], 0);

    public IEnumerable<LensSummary> Used => Overview.Sets.Where(set => set.Total.Uses > 0);

    public IReadOnlyList<LensSummary> Unused => [.. Overview.Sets.Where(set => set.Total.Uses == 0)];

    /// <summary>The newspapers that use a term most.</summary>
    public static IReadOnlyList<LensSource> SourcesOf(LensSummary set, int term)
    {
        ArgumentNullException.ThrowIfNull(set);
        return [.. set.Sources.Where(source => source.Name is not null && source.Terms.Counts[term].Uses > 0)
            .OrderByDescending(source => source.Terms.Counts[term].Uses).Take(MostSources)];
    }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Overview = await room.ListAsync(cancellationToken);
}
