using Archive.Web.Guides;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Web.Pages;

/// <summary><c>docs/about.md</c> as a page.</summary>
public sealed class AboutModel(GuideShelf shelf) : PageModel
{
    public Guide Guide { get; } = shelf.Take("about.md");
}
