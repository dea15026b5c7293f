namespace Archive.Entities.Judging;

/// <summary>
/// What all judgements in force say together, the later over the earlier. Total: a judgement that no longer fits the others (one
/// between was undone) is without effect, never an error.
/// </summary>
internal sealed class JudgedNames
{
    private readonly Dictionary<string, string> _into = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Judgement> _accepted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rejected = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> _apart = [];
    private readonly List<Judgement> _spellings = [];
    private readonly Dictionary<string, string> _givenUp = new(StringComparer.Ordinal);

    /// <summary>Every name that counts as another by a judgement, and as which.</summary>
    public IReadOnlyDictionary<string, string> Into => _into;

    /// <summary>The new ids, and the judgements that made them.</summary>
    public IReadOnlyDictionary<string, Judgement> Accepted => _accepted;

    /// <summary>Pairs that must not be gathered under each other.</summary>
    public IReadOnlyCollection<(string Name, string From)> Apart => _apart;

    /// <summary>Spellings that are taken away from entities.</summary>
    public IReadOnlyList<Judgement> Spellings => _spellings;

    /// <summary>Names that people gave, by id.</summary>
    public IReadOnlyDictionary<string, string> Names => _names;

    /// <summary>Ids that an undone judgement had made, and the names that they lead back to.</summary>
    public IReadOnlyDictionary<string, string> GivenUp => _givenUp;

    public static JudgedNames Of(IEnumerable<LoggedJudgement> log)
    {
        var judged = new JudgedNames();
        foreach (var (_, judgement, undone) in log)
        {
            if (undone == 0)
            {
                judged.Add(judgement);
            }
            else if (judgement.Kind == JudgementKind.Accept)
            {
                judged._givenUp.TryAdd(judgement.Target!, judgement.Subjects[0]);
            }
        }

        return judged;
    }

    public bool IsRejected(string id) => _rejected.Contains(id);

    /// <summary>As which entity a name counts by judgements; the name itself where nothing says otherwise.</summary>
    public string RootOf(string id)
    {
        while (_into.TryGetValue(id, out var next))
        {
            id = next;
        }

        return id;
    }

    public void Add(Judgement judgement)
    {
        switch (judgement.Kind)
        {
            case JudgementKind.Accept:
                _accepted[judgement.Target!] = judgement;
                _givenUp.Remove(judgement.Target!);
                Lead(judgement);
                break;
            case JudgementKind.Merge:
                Lead(judgement);
                break;
            case JudgementKind.Split:
                Part(judgement);
                break;
            case JudgementKind.Reject:
                _rejected.UnionWith(judgement.Subjects);
                break;
            default:
                _names[judgement.Subjects[0]] = judgement.Name!;
                break;
        }
    }

    private void Lead(Judgement judgement)
    {
        foreach (var subject in judgement.Subjects)
        {
            // Whoever would come round to itself stays where it is.
            if (RootOf(judgement.Target!) != subject)
            {
                _into[subject] = judgement.Target!;
                _apart.Remove((subject, judgement.Target!));
            }
        }
    }

    private void Part(Judgement judgement)
    {
        if (judgement.Name is not null)
        {
            _spellings.Add(judgement);
        }

        // Of a spelling only the name that it becomes; the others are those that it is taken from.
        foreach (var subject in judgement.Name is null ? judgement.Subjects : [judgement.Subjects[0]])
        {
            if (RootOf(subject) == RootOf(judgement.Target!))
            {
                _into.Remove(subject);
            }

            _apart.Add((subject, judgement.Target!));
        }
    }
}
