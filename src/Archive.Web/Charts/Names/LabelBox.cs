namespace Archive.Web.Charts.Names;

/// <summary>The rectangle of a label in a picture, in its units.</summary>
/// <param name="X">The middle, from the left.</param>
/// <param name="Y">The middle, from the top.</param>
public readonly record struct LabelBox(double X, double Y, double Width, double Height)
{
    public double Left => X - (Width / 2);

    public double Top => Y - (Height / 2);

    /// <summary>Whether less than a gap is between the two.</summary>
    public bool IsWithin(LabelBox other, double gapAcross, double gapDown) =>
        Math.Abs(X - other.X) < ((Width + other.Width) / 2) + gapAcross && Math.Abs(Y - other.Y) < ((Height + other.Height) / 2) + gapDown;
}
