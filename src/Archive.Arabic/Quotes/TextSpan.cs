namespace Archive.Arabic.Quotes;

/// <summary>A stretch of a text.</summary>
/// <param name="Start">UTF-16 code units into the text.</param>
/// <param name="Length">In UTF-16 code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public bool Contains(int offset) => offset >= Start && offset < End;
}
