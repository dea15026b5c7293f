using System.Text;
using System.Text.Unicode;

namespace Archive.Import;

/// <summary>
/// Turns the bytes of a text file into text: UTF-8 with or without a byte order mark, UTF-16 with one, and the two old
/// encodings of Arabic where the words leave no doubt (see <see cref="OldArabicEncoding"/>).
/// </summary>
public static class PlainTextDecoder
{
    /// <summary>In bytes. A longer file is no article.</summary>
    public const int MaxLength = 2 * 1024 * 1024;

    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>The text, without a byte order mark.</summary>
    /// <exception cref="ImportException">Empty, too long, not text, or in no encoding that can be told.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxLength)
        {
            throw new ImportException(
                $"The file holds {bytes.Length:N0} bytes; more than {MaxLength:N0} are not read as one article. "
                + "Split it, or import it as .jsonl.");
        }

        if (FileSignature.NameOf(bytes) is { } name)
        {
            throw new ImportException($"This is {name}, not plain text. Save the article as text and import that.");
        }

        var text = DecodeText(bytes);
        Check(text);
        return text;
    }

    private static string DecodeText(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => DecodeUtf8(rest),
        [0xFF, 0xFE, .. var rest] => DecodeUtf16(LittleEndian, rest),
        [0xFE, 0xFF, .. var rest] => DecodeUtf16(BigEndian, rest),
        _ => DecodeUtf8(bytes),
    };

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = new char[bytes.Length];
        if (Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done)
        {
            return new string(text, 0, written);
        }

        return OldArabicEncoding.TryDecode(bytes) ?? throw new ImportException(
            "The line is not valid UTF-8. If the file is in an older encoding such as windows-1256, convert it: "
            + "iconv -f WINDOWS-1256 -t UTF-8 FILE.",
            bytes[..read].Count((byte)'\n') + 1);
    }

    private static string DecodeUtf16(UnicodeEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new ImportException("The file begins as UTF-16 and is broken further on. Save it again as UTF-8.", exception);
        }
    }

    private static void Check(string text)
    {
        var line = 1;
        foreach (var c in text)
        {
            line += c == '\n' ? 1 : 0;
            if (c == '\0')
            {
                throw new ImportException(
                    "There is a zero byte: this is not text, or UTF-16 without its byte order mark. Save it as UTF-8.", line);
            }

            if (char.IsControl(c) && c < 0x80 && c is not ('\t' or '\n' or '\r' or '\v' or '\f'))
            {
                throw new ImportException(
                    $"There is a control character (U+{(int)c:X4}): this is not plain text. "
                    + "Save the article as text and import that.", line);
            }
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw new ImportException(text.Length == 0 ? "The file is empty." : "The file holds nothing but spaces and empty lines.");
        }
    }
}
