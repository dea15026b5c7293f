using System.Text;
using Archive.Import.Formats;

namespace Archive.Import.Encodings;

/// <summary>
/// Turns bytes into text that can be read: in the encoding that <see cref="TextEncoding"/> tells, repaired where it was
/// decoded wrongly once before (<see cref="Mojibake"/>), and refused where it is no text or stands in reverse.
/// </summary>
internal static class TextDecoder
{
    /// <summary>In bytes. Anything longer is no article.</summary>
    public const int MaxLength = 2 * 1024 * 1024;

    private const string Overrides = "\u202D\u202E";

    /// <summary>The text, without a byte order mark.</summary>
    /// <param name="bytes">All of the text.</param>
    /// <param name="declared">The encoding that a header or the text itself states; believed where the bytes do not say otherwise.</param>
    /// <exception cref="ImportException">Empty, too long, not text, or in no encoding that can be told.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (bytes.Length > MaxLength)
        {
            throw new ImportException(
                $"The text holds {bytes.Length:N0} bytes; more than {MaxLength:N0} are not read as one article. "
                + "Split it, or import it as .jsonl.", cause: RefusalCause.TooLarge);
        }

        if (FileSignature.NameOf(bytes) is { } name)
        {
            throw new ImportException($"This is {name}, not text. Save the article as text and import that.", cause: RefusalCause.WrongKind);
        }

        var (encoding, mark) = TextEncoding.Tell(bytes, declared);
        var text = encoding is null ? null : TextEncoding.TryDecode(encoding, bytes[mark..]);
        return Check(text ?? throw Undecodable(encoding, bytes));
    }

    /// <summary>Text that was decoded by others, a field of JSON for example, judged and repaired in the same way.</summary>
    /// <exception cref="ImportException">It was decoded wrongly beyond repair, or stands in reverse.</exception>
    public static DecodedText Judge(string text)
    {
        var doubts = new List<Doubt>();
        var repaired = Mojibake.Repair(text);
        if (!ReferenceEquals(repaired, text))
        {
            doubts.Add(new Doubt("mojibake-repaired", Excerpt(text, 0)));
        }

        VisualOrder.Refuse(repaired);
        if (repaired.AsSpan().IndexOfAny(Overrides) is >= 0 and var at)
        {
            doubts.Add(new Doubt("bidi-overrides", Excerpt(repaired, at)));
        }

        return new DecodedText(repaired, doubts);
    }

    private static DecodedText Check(string text)
    {
        var line = 1;
        foreach (var c in text)
        {
            line += c == '\n' ? 1 : 0;
            if (c == '\0')
            {
                throw new ImportException("There is a zero byte: this is not text. Save the article as text in UTF-8.", line, RefusalCause.WrongKind);
            }

            if (char.IsControl(c) && c < 0x80 && c is not ('\t' or '\n' or '\r' or '\v' or '\f'))
            {
                throw new ImportException(
                    $"There is a control character (U+{(int)c:X4}): this is not plain text. "
                    + "Save the article as text and import that.", line, RefusalCause.WrongKind);
            }
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ImportException(text.Length == 0 ? "The file is empty." : "The file holds nothing but spaces and empty lines.", cause: RefusalCause.Empty);
        }

        return Judge(text);
    }

    private static ImportException Undecodable(Encoding? encoding, ReadOnlySpan<byte> bytes) => encoding is UnicodeEncoding
        ? new ImportException("The text is UTF-16 and broken (half a character). Save it again as UTF-8.", cause: RefusalCause.Encoding)
        : new ImportException(
            "The line is not valid UTF-8. If the file is in an older encoding such as windows-1256, convert it: "
            + "iconv -f WINDOWS-1256 -t UTF-8 FILE.",
            bytes[..TextEncoding.ValidUtf8(bytes)].Count((byte)'\n') + 1,
            RefusalCause.Encoding);

    private static string Excerpt(string text, int at) =>
        SavedPages.PageText.Clean(text.AsSpan(at, Math.Min(60, text.Length - at)));
}
