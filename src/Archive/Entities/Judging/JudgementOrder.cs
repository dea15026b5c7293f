namespace Archive.Entities.Judging;

/// <summary>Says which judgement contradicts those before it.</summary>
internal static class JudgementOrder
{
    /// <summary>The first that cannot be said after the others, and why; null where all can.</summary>
    /// <param name="judgements">Those in force, in order.</param>
    public static (int Index, string Reason)? FirstContradiction(IReadOnlyList<Judgement> judgements)
    {
        var judged = new JudgedNames();
        for (var i = 0; i < judgements.Count; i++)
        {
            if (Contradiction(judged, judgements[i]) is { } reason)
            {
                return (i, reason);
            }

            judged.Add(judgements[i]);
        }

        return null;
    }

    private static string? Contradiction(JudgedNames judged, Judgement judgement)
    {
        if (judgement.Kind == JudgementKind.Reject)
        {
            return null;
        }

        var named = judgement.Target is null ? judgement.Subjects : judgement.Subjects.Append(judgement.Target);
        if (named.FirstOrDefault(id => judged.IsRejected(id) || judged.IsRejected(judged.RootOf(id))) is { } rejected)
        {
            return $"'{rejected}' is rejected as no name: undo that first";
        }

        if (judgement.Kind == JudgementKind.Accept && judged.Accepted.ContainsKey(judgement.Target!))
        {
            return $"the id '{judgement.Target}' is given already";
        }

        return judgement.Kind is JudgementKind.Accept or JudgementKind.Merge
            && judgement.Subjects.FirstOrDefault(id => judged.RootOf(judgement.Target!) == id) is { } circle
            ? $"'{judgement.Target}' counts as '{circle}' itself, so '{circle}' cannot count as '{judgement.Target}'"
            : null;
    }
}
