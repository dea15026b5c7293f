namespace Archive.Arabic.Quotes.Marks;

/// <summary>A stretch of a text between quotation marks.</summary>
/// <param name="OuterStart">Where the opening mark begins: UTF-16 code units into the text.</param>
/// <param name="OuterEnd">Just past the closing mark; the text's end where there is none.</param>
/// <param name="Start">Where the words begin, without mark and space.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="IsOpen">Whether the closing mark is missing: the next paragraph may go on.</param>
/// <param name="Family">Which marks it stands in.</param>
internal readonly record struct MarkedPassage(int OuterStart, int OuterEnd, int Start, int Length, bool IsOpen, MarkFamily Family)
{
    internal int End => Start + Length;
}
