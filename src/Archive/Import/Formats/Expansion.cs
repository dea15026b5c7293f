namespace Archive.Import.Formats;

/// <summary>How much a compressed file may still grow: text shrinks to a tenth, and what was made to shrink a thousandfold is no text.</summary>
internal sealed class Expansion(long compressedLength)
{
    private const int MostTimes = 250;
    private const int Always = 16 * 1024 * 1024;

    private long _left = Always + (compressedLength * MostTimes);

    /// <exception cref="ImportException">It has grown too much.</exception>
    public void Take(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new ImportException(
                $"The file expands to more than {MostTimes} times its length, as no text does; the rest of it is not read. "
                + "Decompress it and give what is inside.", cause: RefusalCause.Unsafe);
        }
    }
}
