using AngleSharp.Html.Parser;
using Archive.Import.SavedPages;

namespace Archive.Import.Formats.Html;

/// <summary>The words of a short piece of HTML: a feed's title or summary.</summary>
internal static class HtmlText
{
    /// <summary>As one line; null where nothing is in it.</summary>
    public static string? Line(string? html)
    {
        var text = html is not null && html.AsSpan().IndexOfAny('<', '&') >= 0
            ? new HtmlParser().ParseDocument(html).Body?.TextContent
            : html;
        return PageText.Clean(text) is { Length: > 0 } line ? line : null;
    }
}
