namespace Archive.Arabic.Dates.Lexicon;

/// <summary>A set of <see cref="SenseKind"/>, one bit each: there are fewer than 64.</summary>
internal readonly record struct SenseKinds(ulong Bits)
{
    internal static SenseKinds Of(params ReadOnlySpan<SenseKind> kinds)
    {
        var bits = 0UL;
        foreach (var kind in kinds)
        {
            bits |= 1UL << (int)kind;
        }

        return new SenseKinds(bits);
    }

    internal bool Contains(SenseKind kind) => (Bits & (1UL << (int)kind)) != 0;

    internal bool Covers(SenseKinds other) => (other.Bits & ~Bits) == 0;

    internal bool Overlaps(SenseKinds other) => (Bits & other.Bits) != 0;
}
