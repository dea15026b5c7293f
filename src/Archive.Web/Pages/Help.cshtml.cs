using Archive.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary><c>docs/search-syntax.md</c> as a page.</summary>
public sealed class HelpModel(GuideShelf shelf) : PageModel
{
    public Guide Guide { get; } = shelf.Take("search-syntax.md");
}
