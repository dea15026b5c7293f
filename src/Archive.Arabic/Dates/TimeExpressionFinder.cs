namespace Archive.Arabic.Dates;

/// <summary>Finds the words of a text that name a time.</summary>
public static class TimeExpressionFinder
{
    /// <summary>All time expressions of <paramref name="text"/>, in order, none overlapping.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="reference">
    /// The moment at which the text speaks (its publication), wall-clock time; without it only expressions
    /// that stand by themselves are found.
    /// </param>
    public static IReadOnlyList<TimeExpression> Find(string text, DateTime? reference = null) => [];
}
