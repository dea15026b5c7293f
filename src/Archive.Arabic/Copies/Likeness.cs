namespace Archive.Arabic.Copies;

/// <summary>How much of their text two texts have in common, in runs of words.</summary>
/// <param name="Similarity">Of the runs that either has, the share that both have (Jaccard): 1 for the same text, and the same from both sides.</param>
/// <param name="Covered">Of the runs of the first text, the share that the second has: near 1 for an excerpt beside the whole.</param>
/// <param name="Covering">Of the runs of the second text, the share that the first has.</param>
public readonly record struct Likeness(double Similarity, double Covered, double Covering)
{
    /// <summary>From here on two texts are the same.</summary>
    public const double Same = 0.8;

    /// <summary>From here on a text shares with another.</summary>
    public const double Sharing = 0.5;

    /// <summary>From here on a text is an excerpt of a longer one.</summary>
    public const double Excerpt = 0.8;

    public static Likeness Of(Shingles text, Shingles other)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(other);
        double shared = text.SharedWith(other);
        return shared == 0 ? default : new Likeness(
            shared / (text.Runs.Length + other.Runs.Length - shared), shared / text.Runs.Length, shared / other.Runs.Length);
    }

    /// <summary>Whether the texts have enough in common to tell of.</summary>
    public bool IsCopy => Similarity >= Sharing || Math.Max(Covered, Covering) >= Excerpt;
}
