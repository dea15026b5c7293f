using System.Buffers.Binary;
using System.Numerics;

namespace Archive.Arabic.Copies;

/// <summary>
/// A text in 256 bytes: MinHash (A. Broder, 1997). Of each of <see cref="Length"/> orders of all runs of words, the sketch keeps the text's
/// first run. Two texts have the same first run as often as they have runs in common (Jaccard), so their sketches tell how alike
/// they are: ± 0.06 at one half.
/// Texts that may be alike are found by buckets (P. Indyk, R. Motwani, 1998): a bucket is made of <see cref="RowsOfBucket"/> places of the
/// sketch, and two texts with similarity s share at least one of the <see cref="BucketCount"/> with a probability of 1 − (1 − s²)¹⁶:
/// 0.99 at one half, 0.85 at one third, 0.15 at one tenth.
/// </summary>
public sealed class TextSketch
{
    public const int Length = 64;

    public const int BucketCount = 16;

    /// <summary>A sketch in bytes.</summary>
    public const int Bytes = Length * sizeof(uint);

    private const int RowsOfBucket = 2;

    /// <summary>
    /// Texts that share a bucket by chance agree in its two places and no more; texts worth a look (similarity 0.2) agree in thirteen.
    /// </summary>
    private const int Resemblance = 5;

    private static readonly uint[] Factors = [.. Numbers(1).Select(number => number | 1)];
    private static readonly uint[] Terms = [.. Numbers(2)];

    private readonly uint[] _firsts;

    private TextSketch(uint[] firsts) => _firsts = firsts;

    /// <summary>Where texts that may be like this one are to be found.</summary>
    public IReadOnlyList<long> Buckets =>
        [.. Enumerable.Range(0, BucketCount).Select(i =>
            (long)Mixing.Mix(Mixing.Mix(((ulong)_firsts[i * RowsOfBucket] << 32) | _firsts[(i * RowsOfBucket) + 1]) + (ulong)i))];

    public static TextSketch Of(Shingles shingles)
    {
        ArgumentNullException.ThrowIfNull(shingles);
        var firsts = new uint[Length];
        Array.Fill(firsts, uint.MaxValue);
        foreach (var run in shingles.InOrder)
        {
            // h(x) = ax + b with an odd a is an order of all 32-bit numbers; the runs are spread evenly already.
            var number = new Vector<uint>((uint)(run >> 32));
            for (var i = 0; i < Length; i += Vector<uint>.Count)
            {
                var place = (number * new Vector<uint>(Factors, i)) + new Vector<uint>(Terms, i);
                Vector.Min(place, new Vector<uint>(firsts, i)).CopyTo(firsts, i);
            }
        }

        return new TextSketch(firsts);
    }

    public static TextSketch Read(ReadOnlySpan<byte> bytes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(bytes.Length, Bytes);
        var firsts = new uint[Length];
        for (var i = 0; i < Length; i++)
        {
            firsts[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * sizeof(uint))..]);
        }

        return new TextSketch(firsts);
    }

    public byte[] Write()
    {
        var bytes = new byte[Bytes];
        for (var i = 0; i < Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), _firsts[i]);
        }

        return bytes;
    }

    /// <summary>An estimate of the share of runs that two texts have in common, 0 to 1.</summary>
    public double SimilarityTo(TextSketch other) => (double)AgreementWith(other) / Length;

    /// <summary>Whether it is worth comparing the texts themselves.</summary>
    public bool Resembles(TextSketch other) => AgreementWith(other) >= Resemblance;

    private int AgreementWith(TextSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var agreement = 0;
        for (var i = 0; i < Length; i++)
        {
            agreement += _firsts[i] == other._firsts[i] ? 1 : 0;
        }

        return agreement;
    }

    private static IEnumerable<uint> Numbers(ulong series) =>
        Enumerable.Range(1, Length).Select(i => (uint)(Mixing.Mix((series << 32) + (ulong)i) >> 32));
}
