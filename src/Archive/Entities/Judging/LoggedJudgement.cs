namespace Archive.Entities.Judging;

/// <summary>A judgement in the log.</summary>
/// <param name="Number">Its place, from 1; it never changes.</param>
/// <param name="Judgement">What was said.</param>
/// <param name="Undone">0: in force; else which undoing it was, counted from 1.</param>
public sealed record LoggedJudgement(long Number, Judgement Judgement, long Undone)
{
    /// <summary>Whether it counts.</summary>
    public bool InForce => Undone == 0;
}
