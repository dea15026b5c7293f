namespace Archive.Arabic.Text.Stemming;

/// <summary>
/// The words that a prefix or suffix may be taken off: a hash table of our own, because the ends of a word are tried one after the other
/// and each hash grows out of the one before it by a letter, without hashing the word again.
/// </summary>
internal sealed class Lexicon
{
    internal const uint EmptyHash = 2166136261;

    /// <summary>The lexicon that lies beside the code.</summary>
    internal static readonly Lexicon Arabic = LexiconFiles.Load();

    private readonly int[] _slots;
    private readonly LexiconWord[] _words;

    internal Lexicon(IEnumerable<LexiconWord> words)
    {
        _words = [.. words];
        _slots = new int[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_words.Length * 4)];
        for (var i = 0; i < _words.Length; i++)
        {
            var hash = _words[i].Key.Aggregate(EmptyHash, Extend);
            var slot = SlotOf(hash);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    /// <summary>All words, in no order that anything may rest on.</summary>
    internal IReadOnlyList<LexiconWord> Words => _words;

    /// <summary>The stem of a word that is known to be in the lexicon as it stands.</summary>
    internal string StemOf(string word)
    {
        var key = Hamza.Key(word);
        return TryFind(key.AsSpan(0, key.Length - 1), key[^1], key.Aggregate(EmptyHash, Extend), out var found) ? found.Stem : key;
    }

    /// <summary>The hash of a word and one letter more (FNV-1a over UTF-16).</summary>
    internal static uint Extend(uint hash, char letter) => (hash ^ letter) * 16777619;

    /// <summary>The word whose letters are <paramref name="letters"/> and <paramref name="last"/>, if there is one.</summary>
    internal bool TryFind(ReadOnlySpan<char> letters, char last, uint hash, out LexiconWord word)
    {
        for (var slot = SlotOf(hash); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            ref readonly var candidate = ref _words[_slots[slot] - 1];
            var key = candidate.Key;
            if (key.Length == letters.Length + 1 && key[^1] == last && letters.SequenceEqual(key.AsSpan(0, letters.Length)))
            {
                word = candidate;
                return true;
            }
        }

        word = default;
        return false;
    }

    private int SlotOf(uint hash) => (int)((hash ^ (hash >> 15)) & (uint)(_slots.Length - 1));
}
