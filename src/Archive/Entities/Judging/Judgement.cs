namespace Archive.Entities.Judging;

/// <summary>What somebody judged about names.</summary>
/// <param name="Kind">What was said.</param>
/// <param name="Subjects">Ids of the names it is about; of a spelling that is split off, the one it gets, then those it is taken from.</param>
/// <param name="Target">The new id, into which entity, or from which; null for the kinds that need none.</param>
/// <param name="Name">The name given, or the spelling split off; null for the kinds that need none.</param>
/// <param name="MadeAt">UTC, to the second.</param>
public sealed record Judgement(JudgementKind Kind, IReadOnlyList<string> Subjects, string? Target, string? Name, DateTime MadeAt)
{
    /// <summary>Whether both say the same of the same names at the same time: one of them is read from a file.</summary>
    internal bool IsSameAs(Judgement other) =>
        (Kind, Target, Name, MadeAt) == (other.Kind, other.Target, other.Name, other.MadeAt) && Subjects[0] == other.Subjects[0] && Subjects.ToHashSet().SetEquals(other.Subjects);

    /// <summary>The judgement as a person says it.</summary>
    public override string ToString()
    {
        var subjects = string.Join(", ", Subjects);
        return Kind switch
        {
            JudgementKind.Accept => $"accept {subjects} as {Target} «{Name}»",
            JudgementKind.Merge => $"merge {subjects} into {Target}",
            JudgementKind.Split when Name is not null => $"split the spelling «{Name}» from {Target}",
            JudgementKind.Split => $"split {subjects} from {Target}",
            JudgementKind.Reject => $"reject {subjects}",
            _ => $"rename {subjects} to «{Name}»",
        };
    }
}
