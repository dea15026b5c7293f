using System.IO.Compression;

namespace Archive.Import.Formats;

/// <summary>Any of the other formats, compressed with gzip, also in several members.</summary>
internal sealed class GzipFormat : IFileFormat
{
    public IEnumerable<SourceRecord> Read(SourceFile file)
    {
        if (file.IsUnzipped)
        {
            throw new ImportException("The file is compressed twice. Decompress it once and give that.", cause: RefusalCause.Unsafe);
        }

        var expansion = new Expansion(file.Length ?? 0);
        using var inner = file.Unzip(new BoundedStream(new GZipStream(file.Bytes, CompressionMode.Decompress), expansion));
        foreach (var record in FileFormats.Read(inner))
        {
            yield return record;
        }
    }
}
