using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Import.Formats;

/// <summary>Tells a file's kind by its first bytes. Only what the format itself demands at its beginning counts.</summary>
internal static partial class ContentKinds
{
    private const int LooksAt = 4096;

    /// <exception cref="ImportException">It is of a kind that holds no articles that can be read, and is named.</exception>
    public static ContentKind Of(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0x1F, 0x8B, ..]:
                return ContentKind.Gzip;
            case [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] when !FileSignature.IsDocument(bytes):
                return ContentKind.Zip;
        }

        if (FileSignature.NameOf(bytes) is { } name)
        {
            throw new ImportException($"This is {name}, not text. Save the article as text or as a web page and import that.", cause: RefusalCause.WrongKind);
        }

        var opening = Opening(bytes);
        return opening switch
        {
            _ when opening.StartsWith("WARC/", StringComparison.Ordinal) => ContentKind.Warc,
            _ when Html().IsMatch(opening) => ContentKind.Html,
            _ when Feed().IsMatch(opening) => ContentKind.Feed,
            _ when Mhtml().IsMatch(opening) => ContentKind.Mhtml,
            _ => ContentKind.Unknown,
        };
    }

    public static bool LooksLikeHtml(ReadOnlySpan<byte> bytes) => Html().IsMatch(Opening(bytes));

    /// <summary>The ASCII in the first bytes; zero bytes are left out, so that UTF-16 reads like the rest.</summary>
    private static string Opening(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LooksAt)]);
        return text.Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FE', '\u00FF', ' ', '\t', '\r', '\n');
    }

    /// <summary>What may stand before the root: the XML declaration, instructions, comments.</summary>
    private const string Prolog = @"\A(?>(?><\?[^>]*>|<!--.*?-->)\s*)*";

    [GeneratedRegex(Prolog + @"<(?:!doctype\s+html|(?:html|head|body|meta|title)[\s>/])", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Html();

    [GeneratedRegex(Prolog + @"<(?:rss|feed|(?:\w+:)?RDF)[\s>]", RegexOptions.Singleline)]
    private static partial Regex Feed();

    [GeneratedRegex(@"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/(?:related|mixed|alternative)", RegexOptions.IgnoreCase)]
    private static partial Regex Mhtml();
}
