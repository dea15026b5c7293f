using Archive.Import;

namespace Archive.Entities.Judging;

/// <summary>Holds the judgements of the register's files against its entities, and against each other.</summary>
internal static class JudgementClaims
{
    /// <exception cref="ImportException">One speaks of an id that nobody has, or contradicts another.</exception>
    internal static void Check(IReadOnlyList<FiledJudgement> judgements, IReadOnlyDictionary<string, Entity> entities)
    {
        foreach (var (judgement, found, file, line) in judgements)
        {
            var named = judgement.Subjects.Append(judgement.Target ?? judgement.Subjects[0]);
            if (named.FirstOrDefault(id => !entities.ContainsKey(id) && !id.StartsWith(FoundName.IdPrefix, StringComparison.Ordinal)) is { } missing)
            {
                throw new ImportException($"{file}: the judgement speaks of '{missing}', which is not in the register", line);
            }
        }

        if (JudgementOrder.FirstContradiction([.. judgements.Select(filed => filed.Judgement)]) is var (index, reason))
        {
            throw new ImportException($"{judgements[index].File}: {reason}", judgements[index].Line);
        }
    }
}
