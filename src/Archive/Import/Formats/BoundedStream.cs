namespace Archive.Import.Formats;

/// <summary>Decompressed bytes, counted as they are read.</summary>
internal sealed class BoundedStream(Stream stream, Expansion expansion) : ReadOnlyStream(stream)
{
    public override int Read(Span<byte> buffer)
    {
        var count = Inner.Read(buffer);
        expansion.Take(count);
        return count;
    }
}
