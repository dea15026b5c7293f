using System.Text;
using Archive.Import.Encodings;

namespace Archive.Import.Formats.Zip;

/// <summary>The names of files in a zip.</summary>
internal static class ZipNames
{
    /// <summary>The encoding of MS-DOS for Arabic, in which Windows still writes names.</summary>
    private const int Dos720 = 720;

    /// <summary>The name as it was meant: zips that do not say UTF-8 hold bytes of any encoding, read here as latin1.</summary>
    public static string Decode(string name)
    {
        if (name.All(char.IsAscii) || name.Any(c => c > 0xFF))
        {
            return name;
        }

        var bytes = Encoding.Latin1.GetBytes(name);
        return TextEncoding.TryDecodeUtf8(bytes)
            ?? OldArabicEncoding.Tell(bytes, Dos720, OldArabicEncoding.Windows1256)?.GetString(bytes)
            ?? name;
    }

    /// <summary>Why a file of that name is not read; null where it may be.</summary>
    public static string? Fault(string name) =>
        name.Contains('\\', StringComparison.Ordinal) ? "has a backslash in it"
        : name[0] == '/' || (name.Length > 1 && name[1] == ':') ? "begins at a root"
        : name.Split('/').Contains("..") ? "leads out of the zip"
        : null;

    /// <summary>Folders, what macOS adds, and hidden files: nobody means them.</summary>
    public static bool IsPassedOver(string name) =>
        name.EndsWith('/') || name.Split('/').Any(part => part is "__MACOSX" or ['.', not '.', ..]);

    /// <summary>Whether the file belongs to a page that was saved beside its folder.</summary>
    public static bool IsInPageFolder(string name, IReadOnlySet<string> all)
    {
        for (var end = name.LastIndexOf('/'); end > 0; end = name.LastIndexOf('/', end - 1))
        {
            if (PageFolder.Is(name[..end], all.Contains))
            {
                return true;
            }
        }

        return false;
    }
}
