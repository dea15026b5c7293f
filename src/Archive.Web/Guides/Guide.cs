using Microsoft.AspNetCore.Html;

namespace Archive.Web.Guides;

/// <summary>
/// A document of the archive as a page: its heading, and the whole of it as HTML that went through <see cref="AllowList"/>.
/// </summary>
public sealed record Guide(string Title, IHtmlContent Body);
