using Archive.Import;

namespace Archive.Reading;

/// <summary>The bytes of an article's source as they came.</summary>
public sealed record OriginalFile(string Name, string MediaType, byte[] Bytes, string Sha256)
{
    /// <summary>
    /// A name under which the bytes open with the right program: the file's own, as it is called without compression, or the
    /// article's key for a part of a file; always with the suffix of what the bytes are.
    /// </summary>
    internal static string NameOf(string key, string path, string record, string mediaType)
    {
        var own = Path.GetFileName(path);
        var name = record.Length > 0 ? key : own.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? own[..^3] : own;
        return SourceFormat.IsSuffixOf(Path.GetExtension(name), mediaType) ? name : name + SourceFormat.SuffixOf(mediaType);
    }
}
