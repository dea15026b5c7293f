namespace Archive.Arabic.Names.Finding;

/// <summary>
/// Names of one word or several, each with a value, word by word. Words are numbered first, so that a step is one look-up of two
/// numbers and reading a text allocates nothing. Once filled, any number of threads may read it.
/// </summary>
/// <typeparam name="T">What is known of a name; null where none ends.</typeparam>
public sealed class PhraseTrie<T> where T : class
{
    public const int Root = 0;
    public const int None = -1;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbersBySpan;
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<T?> _values = [null];

    public PhraseTrie() => _numbersBySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a folded word; <see cref="None"/> where no name has it.</summary>
    public int NumberOf(ReadOnlySpan<char> letters) => _numbersBySpan.TryGetValue(letters, out var number) ? number : None;

    /// <summary>The number of what is left of a word behind its clitics.</summary>
    public int NumberOf(ReadOnlySpan<char> letters, CliticCut cut)
    {
        var rest = letters[cut.Rest..];
        if (cut.Restored == 0)
        {
            return NumberOf(rest);
        }

        Span<char> whole = stackalloc char[cut.Restored + rest.Length];
        return NumberOf(cut.Restore(rest, whole));
    }

    /// <summary>Where the word leads from a node; <see cref="None"/> where no name goes on with it.</summary>
    public int Step(int node, int word) => _steps.TryGetValue(KeyOf(node, word), out var next) ? next : None;

    /// <summary>What is known of the name that ends at the node; null where none does.</summary>
    public T? ValueAt(int node) => _values[node];

    /// <summary>Sets what is known of a name.</summary>
    /// <param name="name">As people write it.</param>
    /// <param name="change">Gets what was known of it before.</param>
    public void Add(string name, Func<T?, T> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var node = NodeOf(new NameWords(name));
        _values[node] = change(_values[node]);
    }

    private static long KeyOf(int node, int word) => (long)node << 32 | (uint)word;

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
                _values.Add(null);
                _steps.Add(KeyOf(node, number), next = _values.Count - 1);
            }

            node = next;
        }

        return node;
    }
}
