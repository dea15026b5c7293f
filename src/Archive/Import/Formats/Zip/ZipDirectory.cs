using System.Buffers.Binary;

namespace Archive.Import.Formats.Zip;

/// <summary>The list of files at the end of a zip, judged before it is read: it would be held whole.</summary>
internal static class ZipDirectory
{
    private const int MostFiles = 200_000;
    private const int MostBytes = 64 * 1024 * 1024;

    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;

    /// <exception cref="ImportException">It is not there, or too long.</exception>
    public static void Check(Stream zip)
    {
        var tail = new byte[Math.Min(zip.Length, EndLength + LongestComment)];
        zip.Position = zip.Length - tail.Length;
        zip.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < EndLength)
        {
            throw new ImportException("The zip ends early: the list of its files is missing. Fetch it again.", cause: RefusalCause.Damaged);
        }

        var files = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10));
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        var length = zip.Length - tail.Length + end - start;
        // More than 65,535 files, or a list beyond 4 GB: what is said here is said elsewhere, and the list ends here still.
        if (files == ushort.MaxValue || start == uint.MaxValue)
        {
            length = LongLength(zip, tail.AsSpan(0, end));
        }

        if (length > MostBytes)
        {
            throw new ImportException($"The zip holds too many files: {MostFiles:N0} are read. Split it.", cause: RefusalCause.TooLarge);
        }
    }

    private static long LongLength(Stream zip, ReadOnlySpan<byte> before)
    {
        const int LocatorLength = 20;
        if (before.Length < LocatorLength || !before[^LocatorLength..].StartsWith("PK\u0006\u0007"u8))
        {
            return 0;
        }

        var at = BinaryPrimitives.ReadInt64LittleEndian(before[^LocatorLength..][8..]);
        var end = new byte[56];
        if (at < 0 || at > zip.Length - end.Length)
        {
            throw new ImportException("The zip is damaged: the list of its files is not where it says. Fetch it again.", cause: RefusalCause.Damaged);
        }

        zip.Position = at;
        zip.ReadExactly(end);
        return BinaryPrimitives.ReadInt64LittleEndian(end.AsSpan(32)) > MostFiles
            ? long.MaxValue
            : at - BinaryPrimitives.ReadInt64LittleEndian(end.AsSpan(48));
    }
}
