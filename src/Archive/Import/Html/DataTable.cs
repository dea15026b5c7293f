using AngleSharp.Dom;

namespace Archive.Import.Html;

/// <summary>Tells a row of figures from the rows of cells into which old pages laid everything out.</summary>
internal static class DataTable
{
    private const int LongestCell = 120;

    /// <summary>Two cells or more with a few words each, and no block among them.</summary>
    public static bool IsRow(IElement row)
    {
        var full = 0;
        foreach (var cell in row.Children)
        {
            var length = 0;
            if (!IsCell(cell, ref length))
            {
                return false;
            }

            full += length > 0 ? 1 : 0;
        }

        return full > 1;
    }

    /// <summary>Stops at the first block and at the first sign too many: rows within rows are not read over and over.</summary>
    private static bool IsCell(INode node, ref int length)
    {
        for (var child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
            {
                length += text.Data.AsSpan().Trim().Length;
            }
            else if (child is IElement element && (IsOfLayout(element.LocalName) || !IsCell(element, ref length)))
            {
                return false;
            }

            if (length > LongestCell)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfLayout(string tag) =>
        tag is "table" or "div" or "ul" or "ol" or "h1" or "h2" or "h3" or "h4" or "form" or "br" or "script" or "td" or "section" or "article";
}
