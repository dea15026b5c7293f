using Archive.Articles;

namespace Archive.Import.Html;

/// <summary>
/// Finds the captions that no tag names: a line or two that do not read like a paragraph, in a box with a picture and
/// nothing else; or the words that a picture itself is described with, again under it.
/// </summary>
internal static class Captions
{
    private const int FewestWords = 4;
    private const int MostLines = 2;

    public static void Mark(PageLayout layout, int titleLine)
    {
        foreach (var line in layout.Lines.Skip(titleLine + 1))
        {
            if (line is { IsContent: true, Kind: BlockKind.Paragraph, IsLinked: false, IsBold: false, Time: null, WordCount: >= FewestWords }
                && line.Box.Role is PageRole.None && (IsUnderPicture(line) || layout.PictureNames.Contains(line.Text)) && !line.Line.IsProse)
            {
                line.Line.Kind = line.Kind = BlockKind.Caption;
            }
        }
    }

    private static bool IsUnderPicture(LayoutLine line) =>
        PageLayout.BoxesAround(line).TakeWhile(box => box.Count <= MostLines && box.Parent is not null).Any(box => box.HasPicture);
}
