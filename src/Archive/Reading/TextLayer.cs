namespace Archive.Reading;

/// <summary>Something that is known of a stretch of a text. Layers may lie over one another in any way.</summary>
/// <param name="Start">UTF-16 code units into the text.</param>
/// <param name="Length">In UTF-16 code units.</param>
public abstract record TextLayer(int Start, int Length)
{
    public int End => Start + Length;
}
