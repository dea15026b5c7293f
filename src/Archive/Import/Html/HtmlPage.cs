using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Import.Html;

/// <summary>Parses a page within bounds: pages that a browser would also give up on are refused before they take time or memory.</summary>
internal static class HtmlPage
{
    /// <summary>In UTF-16 code units.</summary>
    public const int MaxLength = Encodings.TextDecoder.MaxLength;

    /// <summary>Elements within elements.</summary>
    public const int MaxDepth = 512;

    public const int MaxElements = 50_000;

    /// <summary>A look at every element would cost more than parsing it. An odd number: what is left open may come in pairs.</summary>
    private const int LookEvery = 31;

    /// <exception cref="ImportException">Too long, too deep, or of too many elements.</exception>
    public static IHtmlDocument Parse(string html)
    {
        if (html.Length > MaxLength)
        {
            throw new ImportException(
                $"The page holds {html.Length:N0} characters; more than {MaxLength:N0} are not read as one article. "
                + "Save the article's own page, without what it loads.", cause: RefusalCause.TooLarge);
        }

        var elements = 0;
        INode? last = null;
        var options = new HtmlParserOptions
        {
            IsKeepingSourceReferences = true,
            OnCreated = (element, position) =>
            {
                // A new element has no parent yet; the one before it has. Its depth grows with what is left open.
                if (++elements % LookEvery == 0)
                {
                    Check(elements, last, position.Line);
                }

                last = element;
            },
        };
        return new HtmlParser(options).ParseDocument(html);
    }

    private static void Check(int elements, INode? last, int line)
    {
        if (elements > MaxElements)
        {
            throw new ImportException(
                $"The page has more than {MaxElements:N0} elements; no article has so many. Save the article's own page.", line, cause: RefusalCause.TooLarge);
        }

        var depth = 0;
        for (var node = last; node is not null; node = node.Parent)
        {
            depth++;
        }

        if (depth > MaxDepth)
        {
            throw new ImportException(
                $"Elements are nested more than {MaxDepth} deep: tags are left open again and again. Save the page again, or its text.", line, cause: RefusalCause.TooLarge);
        }
    }
}
