namespace Archive.Arabic.Dates.Lexicon;

/// <summary>A set of <see cref="SenseKind"/>, one bit each.</summary>
internal readonly record struct SenseKinds(UInt128 Bits)
{
    internal static SenseKinds Of(params ReadOnlySpan<SenseKind> kinds)
    {
        var bits = UInt128.Zero;
        foreach (var kind in kinds)
        {
            bits |= UInt128.One << (int)kind;
        }

        return new SenseKinds(bits);
    }

    internal bool Contains(SenseKind kind) => (Bits >> (int)kind & UInt128.One) != UInt128.Zero;

    internal bool Overlaps(SenseKinds other) => (Bits & other.Bits) != UInt128.Zero;
}
