using System.Text;
using Archive.Import;

namespace Archive.Entries;

/// <summary>Reads the data files of a folder: all that end in .yml, in the order of their names.</summary>
internal static class EntryFolder
{
    /// <summary>In bytes: a larger file is no list that people keep, and is refused before it is read.</summary>
    public const int MaxFileLength = 2 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All entries; none where the folder is missing.</summary>
    /// <param name="folder">Its path.</param>
    /// <param name="shape">Of its entries.</param>
    /// <param name="instead">A file's name and the text that is read in its place, where it is to be tried out.</param>
    /// <exception cref="ImportException">A file is not a list of such entries; says what, where and what to do.</exception>
    public static IReadOnlyList<Entry> Read(string folder, EntryShape shape, (string File, string Text)? instead = null)
    {
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yml") : [];
        Array.Sort(files, StringComparer.Ordinal);
        var texts = files.Select(path => (File: Path.GetFileName(path), Path: path)).Where(file => file.File != instead?.File)
            .Select(file => (file.File, Text: ReadText(file.File, file.Path)));
        return [.. (instead is { } tried ? texts.Append(tried) : texts).SelectMany(file => new EntryReader(file.File, file.Text, shape).Read())];
    }

    /// <summary>Whether a text is too long to be a file of entries.</summary>
    public static bool IsTooLong(string text) => StrictUtf8.GetByteCount(text) > MaxFileLength;

    private static string ReadText(string file, string path)
    {
        if (new FileInfo(path).Length > MaxFileLength)
        {
            throw new ImportException($"{file}: the file is larger than 2 MB: split it, any file name ending in .yml will do");
        }

        try
        {
            return File.ReadAllText(path, StrictUtf8);
        }
        catch (DecoderFallbackException error)
        {
            throw new ImportException($"{file}: the file is not UTF-8: save it again as UTF-8", error);
        }
    }
}
