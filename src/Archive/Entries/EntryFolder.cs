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
    /// <exception cref="ImportException">A file is not a list of such entries; says what, where and what to do.</exception>
    public static IReadOnlyList<Entry> Read(string folder, EntryShape shape)
    {
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var files = Directory.GetFiles(folder, "*.yml");
        Array.Sort(files, StringComparer.Ordinal);
        return [.. files.SelectMany(path => ReadFile(path, shape))];
    }

    private static IReadOnlyList<Entry> ReadFile(string path, EntryShape shape)
    {
        var file = Path.GetFileName(path);
        if (new FileInfo(path).Length > MaxFileLength)
        {
            throw new ImportException($"{file}: the file is larger than 2 MB: split it, any file name ending in .yml will do");
        }

        try
        {
            return new EntryReader(file, File.ReadAllText(path, StrictUtf8), shape).Read();
        }
        catch (DecoderFallbackException error)
        {
            throw new ImportException($"{file}: the file is not UTF-8: save it again as UTF-8", error);
        }
    }
}
