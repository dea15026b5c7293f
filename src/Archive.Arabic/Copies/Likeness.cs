namespace Archive.Arabic.Copies;

/// <summary>How much of their text two texts have in common, in runs of words.</summary>
/// <param name="Similarity">
/// Of the runs that either has, the share that both have (Jaccard). Where it is more, the share of both texts, taken together, that stands in
/// long unbroken passages of the other: a newspaper that puts its own paragraph before an agency's text, or cuts its end, changes many
/// runs, but all in one place. 1 for the same text, and the same from both sides.
/// </param>
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

    /// <summary>In runs. Fixtures, rates and timetables are filled into sentences that stay: no passage of theirs is so long.</summary>
    private const int LongPassage = 24;

    public static Likeness Of(Shingles text, Shingles other)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(other);
        double shared = text.SharedWith(other);
        if (shared == 0)
        {
            return default;
        }

        var jaccard = shared / (text.Runs.Length + other.Runs.Length - shared);
        var passages = jaccard >= Sharing ? text.PassagesFrom(other, LongPassage) + other.PassagesFrom(text, LongPassage) : 0;
        return new Likeness(Math.Max(jaccard, (double)passages / (text.InOrder.Length + other.InOrder.Length)), shared / text.Runs.Length, shared / other.Runs.Length);
    }

    /// <summary>Whether the texts have enough in common to tell of.</summary>
    public bool IsCopy => Similarity >= Sharing || Math.Max(Covered, Covering) >= Excerpt;
}
