using AngleSharp.Dom;

namespace Archive.Import.Html;

/// <summary>
/// Where style alone parts inline elements: «فلان» and «24 نونبر 2021» in two spans of a row stand far apart on the page and touch in
/// its source. Elements that no class and no tag make parts — bold letters, a drop cap — run on.
/// </summary>
internal static class InlineParts
{
    private const int MostParts = 12;
    private const int LongestFact = 80;
    private const int LongestRow = 200;
    private const int MostNodes = 40;
    private const int LongestNames = 200;

    /// <summary>A link with more signs is a headline, not a button.</summary>
    private const int LongestButton = 20;

    private static readonly char[] Digits = [.. "0123456789"];

    public static InlineFlow FlowIn(INode parent)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var (parts, signs, named, isRow) = (0, 0, false, true);
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
            {
                if (!IsBetween(text.Data))
                {
                    return InlineFlow.Text;
                }
            }
            else if (isRow && child is IElement element && !BlockElements.Include(element) && LengthOf(element) is > 0 and var length)
            {
                (parts, signs) = (parts + 1, signs + length);
                isRow = parts <= MostParts && length <= LongestFact && signs <= LongestRow && (element.LocalName == "a" || IsFact(element));
                named |= element.LocalName != "a" && isRow;
                names.Add(NameOf(element));
            }
        }

        return isRow && named && parts > 1 && names.Count > 1 ? InlineFlow.Row : InlineFlow.Parts;
    }

    /// <summary>What stands between an element and the one that it touches: "\n" for the end of the line, a space, or nothing.</summary>
    /// <param name="flow">How the elements around it follow each other.</param>
    /// <param name="inText">Whether both stand in a paragraph, which goes on.</param>
    public static string Before(IElement element, LineBuffer line, InlineFlow flow, bool inText)
    {
        if (element.PreviousSibling is not IElement before || !IsPart(before) || !IsPart(element) || !line.EndsWord())
        {
            return "";
        }

        inText |= flow == InlineFlow.Text && element.LocalName != "time" && before.LocalName != "time";
        if (element.LocalName == "a" && before.LocalName == "a")
        {
            return !inText && (LengthOf(element) > LongestButton || LengthOf(before) > LongestButton) ? "\n" : " ";
        }

        return NameOf(element) == NameOf(before) || !BeginsWord(element) ? "" : inText ? " " : "\n";
    }

    private static bool IsPart(IElement element) => element.LocalName is "a" or "span" || IsFact(element);

    private static bool IsFact(IElement element) =>
        element.LocalName is "time" or "small" or "cite" or "label" || NameOf(element).Length > element.LocalName.Length + 1;

    /// <summary>The tag and its classes without numbers: s1 and s2 are what a word processor calls parts of one sentence.</summary>
    private static string NameOf(IElement element) => element.LocalName + "." + (element.ClassName is { Length: > 0 and <= LongestNames } names
        ? string.Join(' ', names.Split(' ').Select(name => name.Trim(Digits)).Distinct())
        : "");

    private static bool IsBetween(string text)
    {
        var plain = text.AsSpan().Trim();
        return plain.Length == 0 || (plain.Length == 1 && plain[0] is '|' or '•' or '·' or '/' or '-');
    }

    /// <summary>The signs in it but for spaces, as far as they are counted.</summary>
    private static int LengthOf(IElement element)
    {
        var (length, left) = (0, MostNodes);
        Count(element, ref length, ref left);
        return length;
    }

    private static void Count(INode node, ref int length, ref int left)
    {
        for (var child = node.FirstChild; child is not null && length <= LongestFact && left-- > 0; child = child.NextSibling)
        {
            length += child is IText text ? text.Data.AsSpan().Trim().Length : 0;
            Count(child, ref length, ref left);
        }
    }

    private static bool BeginsWord(INode node)
    {
        while (node.FirstChild is { } child)
        {
            node = child;
        }

        return node is IText { Data: [var first, ..] } && char.IsLetterOrDigit(first);
    }
}
