namespace Archive.Arabic.Copies;

/// <summary>Spreads the bits of a number over all 64; a different number for each, the same on every machine.</summary>
internal static class Mixing
{
    /// <summary>The finaliser of SplitMix64 (G. Steele, D. Lea, C. Flood, 2014).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
        value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
        return value ^ (value >> 31);
    }
}
