using System.Text;
using System.Text.RegularExpressions;
using Archive.Import.Encodings;
using Archive.Import.Html;

namespace Archive.Import.Formats.Html;

/// <summary>Reads a saved page from its bytes.</summary>
internal static partial class HtmlFile
{
    private const int LooksAt = 4096;

    /// <param name="bytes">The page; at most 2 MB.</param>
    /// <param name="charset">The encoding that a header outside the page states.</param>
    /// <param name="address">Where it was saved from, where that is known.</param>
    /// <exception cref="ImportException">There is no article in it.</exception>
    public static ExtractedArticle Extract(
        ReadOnlySpan<byte> bytes, string? charset, string? address, IReadOnlyDictionary<string, string> sourceNames)
    {
        var page = TextDecoder.Decode(bytes, charset ?? Charset(bytes));
        // «Save as text» keeps the name of the page.
        return page.Note(page.Text.Contains('<', StringComparison.Ordinal)
            ? HtmlArticleExtractor.Extract(page.Text, address, sourceNames)
            : TextArticleExtractor.Extract(page.Text, sourceNames));
    }

    /// <summary>What the page itself says: a meta element, or the XML declaration.</summary>
    internal static string? Charset(ReadOnlySpan<byte> bytes) =>
        Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LooksAt)])) is { Success: true } found
            ? found.Groups["name"].Value
            : null;

    [GeneratedRegex("""<(?:meta\s[^>]*?charset|\?xml\s[^>]*?encoding)\s*=\s*["']?\s*(?<name>[\w.:-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
