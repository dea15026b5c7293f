namespace Archive.Entities;

/// <summary>
/// All names of the register, word by word. Words are numbered first, so that a step is one look-up of two numbers and
/// reading a text allocates nothing. Immutable once built; any number of threads may read it.
/// </summary>
internal sealed class NameTrie
{
    internal const int Root = 0;
    internal const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbersBySpan;
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<NameOwners?> _owners = [null];

    internal NameTrie(IEnumerable<Entity> entities)
    {
        _numbersBySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var entity in entities)
        {
            Add([entity.Name, .. entity.Aliases, .. entity.Latin], owners => owners with { Full = entity });
            Add(entity.ShortNames, owners => owners.Short.Contains(entity) ? owners : owners with { Short = [.. owners.Short, entity] });
            Add(entity.Except, owners => owners with { Nobody = true });
        }
    }

    /// <summary>The number of a folded word; <see cref="None"/> where no name has it.</summary>
    internal int NumberOf(ReadOnlySpan<char> letters) => _numbersBySpan.TryGetValue(letters, out var number) ? number : None;

    /// <summary>Where the word leads from a node; <see cref="None"/> where no name goes on with it.</summary>
    internal int Step(int node, int word) => _steps.TryGetValue(KeyOf(node, word), out var next) ? next : None;

    /// <summary>Whose name ends at the node; null where none does.</summary>
    internal NameOwners? OwnersAt(int node) => _owners[node];

    private static long KeyOf(int node, int word) => (long)node << 32 | (uint)word;

    private void Add(IEnumerable<string> names, Func<NameOwners, NameOwners> claim)
    {
        foreach (var name in names)
        {
            var node = NodeOf(new NameWords(name));
            _owners[node] = claim(_owners[node] ?? new NameOwners(null, [], false));
        }
    }

    private int NodeOf(NameWords words)
    {
        var node = Root;
        for (var i = 0; i < words.Count; i++)
        {
            var letters = words.LettersOf(words[i]);
            var number = NumberOf(letters);
            if (number == None)
            {
                _numbers.Add(letters.ToString(), number = _numbers.Count);
            }

            var next = Step(node, number);
            if (next == None)
            {
                _owners.Add(null);
                _steps.Add(KeyOf(node, number), next = _owners.Count - 1);
            }

            node = next;
        }

        return node;
    }
}
