using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Archive.Import.Html;

/// <summary>Which elements begin and end lines.</summary>
internal static class BlockElements
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
        "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "html", "legend", "li", "main",
        "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        "button", "option", "select", "textarea", "marquee", "frameset", "amp-sidebar", "amp-ad", "amp-consent", "amp-user-notification");

    public static bool Include(IElement element) => Names.Contains(element.LocalName) || HoldsBlocks(element);

    /// <summary>Elements of the page's own making («amp-carousel») are laid out as what they hold.</summary>
    private static bool HoldsBlocks(IElement element) =>
        element.LocalName.Contains('-', StringComparison.Ordinal) && element.Children.Any(child => Names.Contains(child.LocalName));
}
