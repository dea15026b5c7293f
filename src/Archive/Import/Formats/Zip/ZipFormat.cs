using System.IO.Compression;
using System.Text;

namespace Archive.Import.Formats.Zip;

/// <summary>
/// Reads the files in a zip, each by its own format and one at a time; nothing is written to disk. What they expand to is
/// bounded together.
/// </summary>
internal sealed class ZipFormat : IFileFormat
{
    public IEnumerable<SourceRecord> Read(SourceFile file)
    {
        if (file.IsInZip || file.IsUnzipped)
        {
            throw new ImportException("A zip inside a compressed file is not read. Take it out and give it by itself.", cause: RefusalCause.Unsafe);
        }

        ZipDirectory.Check(file.Seekable);
        using var zip = new ZipArchive(file.Seekable, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: Encoding.Latin1);
        var expansion = new Expansion(file.Length ?? 0);
        var names = zip.Entries.Select(entry => ZipNames.Decode(entry.FullName)).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            var name = ZipNames.Decode(entry.FullName);
            if (name.Length == 0 || ZipNames.IsPassedOver(name) || ZipNames.IsInPageFolder(name, names))
            {
                continue;
            }

            using var inner = Open(file, entry, name, expansion);
            foreach (var record in inner is null ? [] : FileFormats.Read(inner))
            {
                yield return record;
            }
        }
    }

    private static SourceFile? Open(SourceFile file, ZipArchiveEntry entry, string name, Expansion expansion)
    {
        try
        {
            if (ZipNames.Fault(name) is { } fault)
            {
                file.Refuse($"The name «{name}» in the zip {fault}, as no name should. Make the zip again.", cause: RefusalCause.Unsafe);
                return null;
            }

            if (entry.IsEncrypted)
            {
                file.Refuse($"{name}: The file is encrypted. Take it out with its password and give it by itself.", cause: RefusalCause.Unreadable);
                return null;
            }

            return file.Inner(name, new ChecksumStream(new BoundedStream(entry.Open(), expansion), entry.Crc32), entry.Length);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException)
        {
            file.Refuse($"{name}: The file is damaged in the zip, or compressed in a way that is not read. Make the zip again.", cause: RefusalCause.Damaged);
            return null;
        }
    }
}
