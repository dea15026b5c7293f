using Archive.Entities.Judging;

namespace Archive.Entities.Gathering;

/// <summary>
/// Computes how every entity stands (for itself or under another, shown or hidden, by which name) from what articles say and what people
/// judged, and from nothing else: undoing a judgement is leaving it out.
/// </summary>
internal sealed class NameStanding(
    IReadOnlyList<StoredName> entities, JudgedNames judged, Company company, Func<long, IEnumerable<string>> rolesOf)
{
    private readonly Dictionary<string, StoredName> _byKey = entities.ToDictionary(entity => entity.Key, StringComparer.Ordinal);
    private readonly Dictionary<long, StoredName> _byId = entities.ToDictionary(entity => entity.Id);

    /// <summary>The entities as they are to be stored, and what gathering says of each that was found.</summary>
    public IEnumerable<(StoredName Entity, Gathered? Gathered)> Compute()
    {
        var groups = MakeGroups();
        var grouped = groups.SelectMany(group => group.Members.Select(member => (member.Id, group.Fixed!.Value))).ToDictionary();
        var gate = new ContextGate(company, id => _byId[id].Key, id => _byId[id].Name);
        var found = entities.Where(entity => entity.IsFound && !grouped.ContainsKey(entity.Id) && !judged.IsRejected(entity.Key))
            .Select(ToGather).Where(name => name.Articles > 0 && name.Names[0].Length > 0);
        var gathered = new NameGatherer(gate, () => new NameGroup(company, rolesOf), Apart()).Gather(groups, found);
        foreach (var entity in entities)
        {
            var answer = grouped.TryGetValue(entity.Id, out var head)
                ? head == entity.Id ? null : new Gathered(head, GatheringReason.Judgement, null, null, [])
                : gathered.GetValueOrDefault(entity.Id);
            yield return (Stand(entity, answer?.Into, grouped, gathered), answer);
        }
    }

    private StoredName Stand(
        StoredName entity, long? into, Dictionary<long, long> grouped, Dictionary<long, Gathered> gathered)
    {
        var accepted = judged.Accepted.GetValueOrDefault(entity.Key);
        var listed = entity.Listed == StoredName.InRegister ? entity.Listed : accepted is null ? 0 : StoredName.ByJudgement;
        if (listed == 0 && !entity.IsFound && judged.GivenUp.TryGetValue(entity.Key, out var back) && _byKey.TryGetValue(back, out var name))
        {
            into = grouped.TryGetValue(name.Id, out var head) ? head : gathered.GetValueOrDefault(name.Id)?.Into ?? name.Id;
        }

        var given = judged.Names.GetValueOrDefault(entity.Key) ?? (listed == StoredName.ByJudgement ? accepted!.Name : null);
        return entity with
        {
            SameAs = into == entity.Id ? null : into,
            IsHidden = judged.IsRejected(entity.Key),
            Listed = listed,
            Name = given ?? entity.OwnName,
            ToldName = given is null ? null : entity.OwnName,
        };
    }

    /// <summary>Entities of the register each for itself, and all that counts as one by judgement together.</summary>
    private List<NameGroup> MakeGroups()
    {
        var together = judged.Into.Keys.Where(_byKey.ContainsKey).ToLookup(judged.RootOf, key => _byKey[key], StringComparer.Ordinal);
        return [.. entities
            .Where(entity => !judged.IsRejected(entity.Key) && !judged.Into.ContainsKey(entity.Key)
                && (entity.Listed == StoredName.InRegister || together.Contains(entity.Key)))
            .OrderBy(entity => entity.Key, StringComparer.Ordinal)
            .Select(head => GroupOf(head, together[head.Key].Where(entity => !judged.IsRejected(entity.Key))))];
    }

    private NameGroup GroupOf(StoredName head, IEnumerable<StoredName> others)
    {
        var group = new NameGroup(company, rolesOf) { Fixed = head.Id };
        group.Add(ToGather(head));
        foreach (var other in others.OrderBy(other => other.Key, StringComparer.Ordinal))
        {
            group.Add(ToGather(other));
        }

        return group;
    }

    private NameToGather ToGather(StoredName entity) => new(
        entity.Id, entity.Key, entity.Type,
        [.. entity.Aliases.Prepend(entity.OwnName).Select(NameParts.Of).DistinctBy(name => string.Join(' ', name))],
        entity.IsFound, company.ArticlesOf(entity.Id));

    /// <summary>What people split, with all that counts as either by judgement, both ways.</summary>
    private ILookup<long, long> Apart() => judged.Apart
        .Where(pair => _byKey.ContainsKey(pair.Name) && _byKey.ContainsKey(pair.From))
        .Select(pair => (Name: _byKey[pair.Name].Id, From: _byKey[pair.From].Id))
        .SelectMany(pair => new[] { pair, (Name: pair.From, From: pair.Name) })
        .ToLookup(pair => pair.Name, pair => pair.From);
}
