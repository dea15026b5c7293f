using Archive.Reading;
using Archive.Web.Requests;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary>What was not taken in, and what is not believed.</summary>
public sealed class QuarantineModel(QuarantineRoom room) : PageModel
{
    public Quarantine Quarantine { get; private set; } = new();

    public Paging Pages { get; private set; } = new(1, 1, Address);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var asked = SearchRequest.Read(Request.Query).Query.Page;
        Quarantine = await room.ReadAsync(Skip(asked), cancellationToken: cancellationToken);
        var last = Math.Max(1, Paging.Count(Math.Max(Quarantine.RefusedCount, Quarantine.DoubtedCount), QuarantineRoom.PageSize));
        if (asked > last)
        {
            Quarantine = await room.ReadAsync(Skip(last), cancellationToken: cancellationToken);
        }

        Pages = new Paging(Math.Min(asked, last), last, Address);
    }

    private static int Skip(int page) => (int)Math.Min(int.MaxValue, (page - 1L) * QuarantineRoom.PageSize);

    private static string Address(int page) => page == 1 ? "/quarantine" : $"/quarantine?page={page}";
}
