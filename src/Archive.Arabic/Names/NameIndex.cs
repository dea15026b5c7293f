namespace Archive.Arabic.Names;

/// <summary>
/// Answers for a name the other spellings of it in a vocabulary. Built once and read by any number of threads; some 35 bytes a form.
/// </summary>
public sealed class NameIndex
{
    // An established spelling stands in that many times more articles than a stray one.
    private const int Commoner = 4;

    // Each key of each form, sorted, beside the number of the form.
    private readonly ulong[] _keys;
    private readonly int[] _formOfKey;

    // The forms one after the other; form n ends where form n + 1 begins.
    private readonly char[] _letters;
    private readonly int[] _starts;

    // The document frequency; of a word that is not used like a name its complement, below 0.
    private readonly int[] _frequencies;

    public NameIndex(IEnumerable<NameEntry> vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        var letters = new List<char>();
        var starts = new List<int> { 0 };
        var frequencies = new List<int>();
        var keys = new List<(ulong Key, int Form)>();
        foreach (var entry in vocabulary)
        {
            foreach (var key in KeysOf(entry))
            {
                keys.Add((key.Bits, frequencies.Count));
            }

            letters.AddRange(entry.Form);
            starts.Add(letters.Count);
            frequencies.Add(entry.IsNameLike ? entry.DocumentFrequency : ~entry.DocumentFrequency);
        }

        keys.Sort();
        (_keys, _formOfKey) = ([.. keys.Select(pair => pair.Key)], [.. keys.Select(pair => pair.Form)]);
        (_letters, _starts, _frequencies) = ([.. letters], [.. starts], [.. frequencies]);
    }

    /// <summary>The number of forms.</summary>
    public int Count => _frequencies.Length;

    /// <summary>
    /// The other spellings of the folded word or phrase <paramref name="form"/>, in Arabic or Latin letters, that are used like names,
    /// the likeliest first. None for a word that the vocabulary holds as no name; a word that it does not hold may be one.
    /// </summary>
    /// <param name="least">The least likelihood.</param>
    /// <param name="most">The greatest number of spellings.</param>
    public IReadOnlyList<NameSpelling> Find(ReadOnlySpan<char> form, double least = NameMatch.Threshold, int most = 16)
    {
        var self = NumberOf(form);
        if (self >= 0 && _frequencies[self] < 0)
        {
            return [];
        }

        var found = new Dictionary<int, double>();
        AddSpellings(form, new Bridge(1, int.MaxValue), least, found);

        // غينتس is far from غانس; but between them stands غانتس, near to both and commoner than either.
        var own = self < 0 ? 0 : _frequencies[self];
        foreach (var (number, likelihood) in found.Where(pair => _frequencies[pair.Key] > own * Commoner).ToArray())
        {
            AddSpellings(FormAt(number), new Bridge(likelihood, _frequencies[number] / Commoner), least, found);
        }

        found.Remove(self);
        return
        [
            .. found.Select(pair => new NameSpelling(FormAt(pair.Key).ToString(), _frequencies[pair.Key], pair.Value))
                .OrderByDescending(spelling => spelling.Likelihood).ThenByDescending(spelling => spelling.DocumentFrequency).Take(most),
        ];
    }

    // A word that is no name is kept to be recognised only, for which one key is enough.
    private static IReadOnlyList<NameKey> KeysOf(NameEntry entry) =>
        entry.IsNameLike ? NameKey.AllOf(entry.Form) : NameKey.Of(entry.Form) is { Bits: not 0 } key ? [key] : [];

    private void AddSpellings(ReadOnlySpan<char> form, Bridge bridge, double least, Dictionary<int, double> found)
    {
        Span<char> letters = stackalloc char[NameForm.MaxLength];
        var asked = letters[..NameForm.Write(form, letters)];
        foreach (var key in NameKey.AllOf(form))
        {
            for (var i = FirstOf(key); i < _keys.Length && _keys[i] == key.Bits; i++)
            {
                var number = _formOfKey[i];
                if (_frequencies[number] < 0 || _frequencies[number] > bridge.MostDocuments)
                {
                    continue;
                }

                var likelihood = bridge.Likelihood * Likelihood(asked, FormAt(number));
                if (likelihood >= least && likelihood > found.GetValueOrDefault(number))
                {
                    found[number] = likelihood;
                }
            }
        }
    }

    /// <summary>The number of a form that the vocabulary holds, or −1.</summary>
    private int NumberOf(ReadOnlySpan<char> form)
    {
        var key = NameKey.Of(form);
        for (var i = FirstOf(key); i < _keys.Length && _keys[i] == key.Bits; i++)
        {
            if (FormAt(_formOfKey[i]).SequenceEqual(form))
            {
                return _formOfKey[i];
            }
        }

        return -1;
    }

    private static double Likelihood(ReadOnlySpan<char> asked, ReadOnlySpan<char> candidate)
    {
        Span<char> letters = stackalloc char[NameForm.MaxLength];
        return NameMatch.OfForms(asked, letters[..NameForm.Write(candidate, letters)]);
    }

    private int FirstOf(NameKey key)
    {
        var at = Array.BinarySearch(_keys, key.Bits);
        while (at > 0 && _keys[at - 1] == key.Bits)
        {
            at--;
        }

        return at < 0 ? _keys.Length : at;
    }

    private ReadOnlySpan<char> FormAt(int number) => _letters.AsSpan(_starts[number].._starts[number + 1]);

    /// <summary>A spelling over which others are reached.</summary>
    /// <param name="Likelihood">How likely it is itself.</param>
    /// <param name="MostDocuments">The greatest frequency of what is worth reaching.</param>
    private readonly record struct Bridge(double Likelihood, int MostDocuments);
}
