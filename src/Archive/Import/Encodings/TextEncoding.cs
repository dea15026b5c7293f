using System.Buffers;
using System.Text;

namespace Archive.Import.Encodings;

/// <summary>
/// Tells the encoding of text from its bytes. What is declared is believed where the bytes do not say otherwise: valid UTF-8
/// is UTF-8, and letters that make no Arabic in one of the old encodings but do in the other are in the other.
/// </summary>
internal static class TextEncoding
{
    private const int LongestSequence = 4;

    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>The encoding, and how many bytes its mark takes; no encoding where none can be told.</summary>
    /// <param name="bytes">The text, or its beginning.</param>
    /// <param name="declared">The name of an encoding that a header or the text itself states.</param>
    /// <param name="isWhole">Whether that is all of it: a beginning may end within a letter.</param>
    public static (Encoding? Encoding, int Mark) Tell(ReadOnlySpan<byte> bytes, string? declared = null, bool isWhole = true) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (LittleEndian, 2),
        [0xFE, 0xFF, ..] => (BigEndian, 2),
        _ when IsUtf16(bytes, high: 1) => (LittleEndian, 0),
        _ when IsUtf16(bytes, high: 0) => (BigEndian, 0),
        _ when IsUtf8(bytes, isWhole) => (Utf8, 0),
        _ => (OldArabicEncoding.Tell(bytes, OldArabicEncoding.Windows1256, OldArabicEncoding.Iso88596) ?? Find(declared)
            ?? (OldArabicEncoding.IsWestern(bytes) ? OldArabicEncoding.Of(OldArabicEncoding.Windows1252) : null), 0),
    };

    /// <summary>The text; null where the bytes are not in the encoding.</summary>
    public static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The text; null where the bytes are no UTF-8. Asked for often of what is none, so nothing is thrown.</summary>
    public static string? TryDecodeUtf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>How many bytes from the start are valid UTF-8.</summary>
    public static int ValidUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = ArrayPool<char>.Shared.Rent(bytes.Length);
        System.Text.Unicode.Utf8.ToUtf16(bytes, text, out var read, out _, replaceInvalidSequences: false);
        ArrayPool<char>.Shared.Return(text);
        return read;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes, bool isWhole) =>
        System.Text.Unicode.Utf8.IsValid(bytes) || (!isWhole && ValidUtf8(bytes) > bytes.Length - LongestSequence);

    /// <summary>An encoding of one byte a letter; UTF-8 and UTF-16 would have been told already.</summary>
    private static Encoding? Find(string? name)
    {
        try
        {
            var found = name is null ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            // Browsers, and so all pages, mean windows-1252 when they say latin1.
            var codePage = found?.CodePage is 28591 or 20127 ? OldArabicEncoding.Windows1252 : found?.CodePage;
            return found is { IsSingleByte: true } ? OldArabicEncoding.Of(codePage!.Value) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>
    /// Without a mark: the high bytes of Arabic and Latin letters are 6 and 0 (251 to 254 of presentation forms, 32 of dashes
    /// and quotes), the zero bytes of spaces stand among them only, and no other text has any zero bytes.
    /// </summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes, int high)
    {
        var zeros = 0;
        var usual = 0;
        var pairs = bytes.Length / 2;
        for (var i = 0; i < pairs; i++)
        {
            if (bytes[(2 * i) + 1 - high] == 0)
            {
                return false;
            }

            var b = bytes[(2 * i) + high];
            zeros += b == 0 ? 1 : 0;
            usual += b is 0 or 6 or 0x20 or (>= 0xFB and <= 0xFE) ? 1 : 0;
        }

        return zeros > 0 && usual * 10 >= pairs * 9;
    }
}
