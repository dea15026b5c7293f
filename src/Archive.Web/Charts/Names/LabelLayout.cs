namespace Archive.Web.Charts.Names;

/// <summary>
/// Puts labels around a middle so that none touches another: the first stand nearest, those of one group in one direction. There is no
/// chance in it: the same labels stand in the same places in every run.
/// </summary>
internal sealed class LabelLayout(double width, double height, LabelBox middle)
{
    public const double LabelHeight = 28;

    private const double Gap = 9;

    /// <summary>How far from the middle the first may stand, of the way to the edge; the middle's own box keeps them off besides.</summary>
    private const double Nearest = 0.3;

    private const int Steps = 28;

    // The turn that spreads any number of points evenly.
    private const double Golden = 0.6180339887498949;

    private readonly List<LabelBox> _placed = [middle];

    /// <summary>The place of each label, in order; null for one that there is no room for.</summary>
    public IReadOnlyList<LabelBox?> Place(IReadOnlyList<(double Width, int Group)> labels)
    {
        var sectors = Sectors(labels);
        var seen = new Dictionary<int, int>();
        var places = new List<LabelBox?>();
        for (var i = 0; i < labels.Count; i++)
        {
            var (labelWidth, group) = labels[i];
            var turn = seen[group] = seen.GetValueOrDefault(group) + 1;
            var (start, share) = sectors[group];
            // The area grows with the square of the distance, and each label is to have as much of it.
            var far = Math.Sqrt((Nearest * Nearest) + ((1 - (Nearest * Nearest)) * (i + 0.5) / labels.Count));
            var place = Search(labelWidth, far, start + (share * (turn * Golden % 1)), share) ?? Search(labelWidth, far, start, 1);
            places.Add(place);
            _placed.AddRange(place is { } box ? [box] : []);
        }

        return places;
    }

    /// <summary>Where each group begins, and how much of the circle it has: as much as of the labels.</summary>
    private static Dictionary<int, (double Start, double Share)> Sectors(IReadOnlyList<(double Width, int Group)> labels)
    {
        var sectors = new Dictionary<int, (double, double)>();
        var start = 0.0;
        foreach (var (group, count) in labels.CountBy(label => label.Group).OrderBy(group => group.Key))
        {
            var share = (double)count / labels.Count;
            sectors[group] = (start, share);
            start += share;
        }

        return sectors;
    }

    /// <summary>The first free place: from the one that is wanted on to both sides, then farther out and in.</summary>
    private LabelBox? Search(double labelWidth, double far, double angle, double share)
    {
        for (var ring = 0; ring < Steps; ring++)
        {
            var distance = far + (Alternate(ring) * 0.05);
            for (var side = 0; side < Steps && distance is >= Nearest / 2 and <= 1; side++)
            {
                var box = At(labelWidth, distance, angle + (Alternate(side) * share / Steps));
                if (!_placed.Any(other => other.IsWithin(box, Gap, Gap)))
                {
                    return box;
                }
            }
        }

        return null;
    }

    /// <summary>0, 1, −1, 2, −2 …</summary>
    private static int Alternate(int step) => step % 2 == 0 ? -step / 2 : (step + 1) / 2;

    /// <summary>On an ellipse as wide and high as the frame leaves room for the label; a turn begins at the top.</summary>
    private LabelBox At(double labelWidth, double distance, double turn)
    {
        var angle = ((turn * 2) - 0.5) * Math.PI;
        var (across, down) = ((width - labelWidth) / 2 - 2, (height - LabelHeight) / 2 - 2);
        return new LabelBox(
            Math.Round(middle.X + (across * distance * Math.Cos(angle)), 1), Math.Round(middle.Y + (down * distance * Math.Sin(angle)), 1),
            labelWidth, LabelHeight);
    }
}
