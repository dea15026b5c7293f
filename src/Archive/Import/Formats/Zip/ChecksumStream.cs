namespace Archive.Import.Formats.Zip;

/// <summary>Bytes whose CRC-32 is known: where they end and are others, they are damaged.</summary>
internal sealed class ChecksumStream(Stream stream, uint expected) : ReadOnlyStream(stream)
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Remainder)];

    private uint _sum = uint.MaxValue;

    public override int Read(Span<byte> buffer)
    {
        var count = Inner.Read(buffer);
        foreach (var b in buffer[..count])
        {
            _sum = Table[(byte)(_sum ^ b)] ^ (_sum >> 8);
        }

        return count > 0 || buffer.IsEmpty || ~_sum == expected ? count : throw new InvalidDataException("The checksum is another.");
    }

    private static uint Remainder(int number)
    {
        const uint Polynomial = 0xEDB88320;
        var rest = (uint)number;
        for (var bit = 0; bit < 8; bit++)
        {
            rest = (rest >> 1) ^ ((rest & 1) * Polynomial);
        }

        return rest;
    }
}
