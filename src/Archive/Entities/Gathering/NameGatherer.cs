namespace Archive.Entities.Gathering;

/// <summary>
/// Gathers names: the longest first, of those of a length the most used first, each under the one group that it fits. The order is
/// made of what the archive holds, so that it does not matter in which order articles came.
/// </summary>
internal sealed class NameGatherer
{
    private const int MostDoubted = 3;

    private readonly ContextGate _gate;
    private readonly Func<NameGroup> _newGroup;
    private readonly ILookup<long, long> _apart;
    private readonly NameBlocks _blocks = new();
    private readonly NameFit _fit = new();

    // By position: the name that stands there, and its group once it has one.
    private readonly List<(EntityType Type, string[] Name, NameGroup? Group)> _places = [];

    /// <param name="gate">What else has to speak for two names.</param>
    /// <param name="newGroup">Makes an empty group.</param>
    /// <param name="apart">Names that must not be gathered with each other, both ways.</param>
    public NameGatherer(ContextGate gate, Func<NameGroup> newGroup, ILookup<long, long> apart) =>
        (_gate, _newGroup, _apart) = (gate, newGroup, apart);

    /// <summary>What becomes of each of <paramref name="found"/>, by its row.</summary>
    /// <param name="groups">Those that stand already: entities of the register, and what people judged.</param>
    /// <param name="found">Names without a group.</param>
    public Dictionary<long, Gathered> Gather(IReadOnlyList<NameGroup> groups, IEnumerable<NameToGather> found)
    {
        NameToGather[] ordered = [.. found.OrderByDescending(name => name.Names[0].Length).ThenByDescending(name => name.Articles)
            .ThenBy(name => name.Key, StringComparer.Ordinal)];
        foreach (var group in groups)
        {
            foreach (var member in group.Members)
            {
                Place(member, group);
            }
        }

        var first = _places.Count;
        foreach (var name in ordered)
        {
            Place(name, null);
        }

        _blocks.Close();
        var answers = new Dictionary<long, (NameGroup Group, Verdict? Reason, GatheringDoubt? Doubt, List<NameGroup> MayBe)>();
        for (var i = 0; i < ordered.Length; i++)
        {
            var answer = Decide(ordered[i], first + i);
            answer.Group.Add(ordered[i]);
            _places[first + i] = _places[first + i] with { Group = answer.Group };
            answers.Add(ordered[i].Id, answer);
        }

        return answers.ToDictionary(answer => answer.Key, answer => Tell(answer.Key));

        Gathered Tell(long name)
        {
            var (group, own, doubt, mayBe) = answers[name];
            var head = group.Head;
            // The longest name began the group and has no reason of its own: it is there for why the most used one came.
            var reason = head == name ? null : own ?? answers[head].Reason;
            return new Gathered(head, reason?.Reason, reason?.Evidence, doubt, [.. mayBe.Select(other => other.Head).Distinct()]);
        }
    }

    private void Place(NameToGather name, NameGroup? group)
    {
        foreach (var form in name.Names)
        {
            _blocks.Add(name.Type, form, _places.Count);
            _places.Add((name.Type, form, group));
        }
    }

    private (NameGroup Group, Verdict? Reason, GatheringDoubt? Doubt, List<NameGroup> MayBe) Decide(NameToGather name, int position)
    {
        var alone = _newGroup();
        alone.Add(name);
        var verdicts = Candidates(name, position)
            .Select(candidate => _gate.Judge(alone, candidate.Group, candidate.ByFirstName, candidate.ByInitials)).ToList();
        var fitting = verdicts.Where(verdict => verdict.Reason is not null).ToList();
        if (fitting.Count > 1)
        {
            var proven = fitting.Where(verdict => verdict.Reason != GatheringReason.Name || _gate.Meet(alone, verdict.Group) is not null).ToList();
            fitting = proven.Count == 1 ? proven : fitting;
        }

        if (fitting is [var only])
        {
            return (only.Group, only, null, []);
        }

        var doubted = (fitting.Count > 0 ? fitting : verdicts).Select(verdict => verdict.Group).Take(MostDoubted).ToList();
        GatheringDoubt? doubt = doubted.Count == 0 ? null
            : fitting.Count > 0 ? GatheringDoubt.Several
            : verdicts.Exists(verdict => verdict.Contradicts) ? GatheringDoubt.Contradiction
            : GatheringDoubt.Unproven;
        // The group of its own begins empty: whoever decided adds the name.
        return (_newGroup(), null, doubt, doubted);
    }

    /// <summary>Each group once, with the best that any of its names has in common with this one.</summary>
    private List<(NameGroup Group, bool ByFirstName, bool ByInitials)> Candidates(NameToGather name, int position)
    {
        var form = name.Names[0];
        var found = new List<(NameGroup Group, bool ByFirstName, bool ByInitials)>();
        var isApart = _apart.Contains(name.Id);
        foreach (var (_, other, group) in _blocks.Find(name.Type, form, position).Select(place => _places[place]))
        {
            var fits = _fit.Fit(name.Type, form, other);
            var byInitials = !fits && form.Length == 1 && NameParts.Initials(other) == NameParts.WithoutArticle(form[0]);
            if (group is null || !(fits || byInitials) || isApart && group.Members.Any(member => _apart[name.Id].Contains(member.Id)))
            {
                continue;
            }

            var at = found.FindIndex(candidate => candidate.Group == group);
            var candidate = (group, fits && form.Length > 1 && other.Length > 1, byInitials);
            if (at < 0)
            {
                found.Add(candidate);
            }
            else
            {
                found[at] = (group, found[at].ByFirstName || candidate.Item2, found[at].ByInitials && byInitials);
            }
        }

        return found;
    }
}
