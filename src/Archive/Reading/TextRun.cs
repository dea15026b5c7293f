namespace Archive.Reading;

/// <summary>A run of an article's text, over which the same layers lie from its beginning to its end.</summary>
/// <param name="Layers">From the outermost, which began first, to the innermost. The runs of one layer share its object.</param>
/// <param name="Place">
/// The number, from 1, of the place where words of the search that led here stand, 0 where none does. Words side by side are one place,
/// which has several runs where a layer begins or ends in it.
/// </param>
public readonly record struct TextRun(string Text, IReadOnlyList<TextLayer> Layers, int Place)
{
    public bool Marked => Place > 0;
}
