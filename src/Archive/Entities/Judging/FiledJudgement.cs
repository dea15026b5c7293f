namespace Archive.Entities.Judging;

/// <summary>A judgement as it stands in a file of the register.</summary>
/// <param name="Judgement">What was said.</param>
/// <param name="Entities">The names that it speaks of, for archives that have not met them.</param>
/// <param name="File">The file's name.</param>
/// <param name="Line">Where the entry begins, from 1.</param>
internal sealed record FiledJudgement(Judgement Judgement, IReadOnlyList<Entity> Entities, string File, int Line);
