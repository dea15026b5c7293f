using System.Net;
using Archive.Import.Html;

namespace Archive.Import.Formats.Html;

/// <summary>Reads HTML that a container holds: a whole page, or more often only the body of an article.</summary>
internal static class HtmlBody
{
    /// <param name="html">A page or a part of one.</param>
    /// <param name="stated">What the container says, which wins over what the HTML says.</param>
    /// <exception cref="ImportException">There is no article in it.</exception>
    public static ExtractedArticle Extract(string html, StatedFields stated, IReadOnlyDictionary<string, string> sourceNames)
    {
        var isPage = html.Contains("<html", StringComparison.OrdinalIgnoreCase) || html.Contains("<body", StringComparison.OrdinalIgnoreCase);
        var page = isPage ? html : $"<!DOCTYPE html><title>{WebUtility.HtmlEncode(stated.Title)}</title><article>{html}</article>";
        return stated.Over(HtmlArticleExtractor.Extract(page, stated.Url, sourceNames));
    }
}
