namespace Archive.Import.Html;

/// <summary>A page as lines in boxes, in the order of the source.</summary>
internal sealed record PageLayout(IReadOnlyList<LayoutLine> Lines, IReadOnlyList<PageBox> Boxes, IReadOnlySet<string> PictureNames)
{
    /// <summary>What <paramref name="line"/> stands in, from the smallest box outwards.</summary>
    public static IEnumerable<PageBox> BoxesAround(LayoutLine line)
    {
        for (var box = line.Box; box is not null; box = box.Parent)
        {
            yield return box;
        }
    }
}
