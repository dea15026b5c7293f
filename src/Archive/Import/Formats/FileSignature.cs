namespace Archive.Import.Formats;

/// <summary>Knows files that are not text by their first bytes, so that a refusal can say what they are.</summary>
internal static class FileSignature
{
    /// <summary>The first name inside an office document, as its standard demands.</summary>
    private static readonly string[] FirstNames = ["[Content_Types].xml", "_rels/", "mimetype", "docProps/", "word/", "xl/", "ppt/"];

    public static string? NameOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF document",
        [(byte)'P', (byte)'K', 3, 4, ..] when IsDocument(bytes) => "an office document or a book (docx, xlsx, odt, epub)",
        [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..] => "a zip archive",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG picture",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG picture",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "a GIF picture",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "a WebP picture",
        [0x1F, 0x8B, ..] => "a gzip archive",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "a 7z archive",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "a RAR archive",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old office document",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => "an RTF document",
        [(byte)'S', (byte)'Q', (byte)'L', (byte)'i', (byte)'t', (byte)'e', (byte)' ', ..] => "an SQLite database",
        _ => null,
    };

    /// <summary>Whether a zip is a document of a word processor or a book rather than a folder of files.</summary>
    public static bool IsDocument(ReadOnlySpan<byte> zip)
    {
        const int NameAt = 30;
        foreach (var name in FirstNames)
        {
            if (zip.Length > NameAt && zip[NameAt..].StartsWith(System.Text.Encoding.ASCII.GetBytes(name)))
            {
                return true;
            }
        }

        return false;
    }
}
