using AngleSharp.Dom;

namespace Archive.Web.Guides;

/// <summary>
/// Leaves of an HTML tree only what a text needs. Markdig still writes links to <c>javascript:</c> with raw HTML turned off;
/// here everything that is not known to be harmless goes, whatever it is called.
/// </summary>
public static class AllowList
{
    // Deeper than any text and shallow enough for every step after this one.
    private const int MaxDepth = 512;

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "h1", "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "em", "strong", "a", "br", "hr",
        "table", "thead", "tbody", "tr", "th", "td",
    };

    private static readonly string[] Schemes = ["https", "http", "mailto"];

    public static void Apply(IElement root) => Clean(root, 0);

    private static void Clean(IElement parent, int depth)
    {
        foreach (var node in parent.ChildNodes.ToArray())
        {
            if (node is IElement element && IsAllowed(element) && depth < MaxDepth)
            {
                CleanAttributes(element);
                Clean(element, depth + 1);
            }
            else if (node is not IText)
            {
                parent.RemoveChild(node);
            }
        }
    }

    // By namespace too: an SVG or MathML element may share a name with an HTML one and obeys other rules.
    private static bool IsAllowed(IElement element) =>
        element.NamespaceUri == NamespaceNames.HtmlUri && Elements.Contains(element.LocalName);

    private static void CleanAttributes(IElement element)
    {
        foreach (var attribute in element.Attributes.ToArray())
        {
            var keep = (element.LocalName, attribute.Name) switch
            {
                ("a", "href") => IsSafe(attribute.Value),
                ("h2" or "h3", "id") => true,
                _ => false,
            };
            if (!keep)
            {
                element.RemoveAttribute(attribute.Name);
            }
        }
    }

    private static bool IsSafe(string address) =>
        address.StartsWith('#')
        || (address.StartsWith('/')
            && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal))
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme));
}
