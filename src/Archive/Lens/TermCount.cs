namespace Archive.Lens;

/// <summary>How much a term is used.</summary>
/// <param name="Articles">How many articles use it.</param>
/// <param name="Uses">How often in all.</param>
public readonly record struct TermCount(long Articles, long Uses)
{
    public static TermCount operator +(TermCount one, TermCount other) => new(one.Articles + other.Articles, one.Uses + other.Uses);

    public static TermCount Add(TermCount left, TermCount right) => left + right;
}
