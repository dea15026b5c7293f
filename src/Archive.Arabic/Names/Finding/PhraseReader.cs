using Archive.Arabic.Text;

namespace Archive.Arabic.Names.Finding;

/// <summary>
/// Reads the phrases that begin at a word of a text: whole words, the first of them with or without clitics. It lends out one list
/// again and again, so each thread has its own.
/// </summary>
public sealed class PhraseReader<T>(PhraseTrie<T> phrases) where T : class
{
    private readonly List<PhraseMatch<T>> _found = [];

    /// <summary>
    /// All phrases that begin at the word: as it is written first, then behind its clitics, fewest first; the shorter before the longer.
    /// The list holds until the next call.
    /// </summary>
    public IReadOnlyList<PhraseMatch<T>> At(NameWords words, int index)
    {
        ArgumentNullException.ThrowIfNull(words);
        _found.Clear();
        var letters = words.LettersOf(words[index]);
        Walk(words, index, phrases.NumberOf(letters), words[index].Start, maySingle: true);
        Span<CliticCut> cuts = stackalloc CliticCut[CliticCut.Most];
        foreach (var cut in cuts[..CliticCut.Read(letters, cuts)])
        {
            if (phrases.NumberOf(letters, cut) is var number && number != PhraseTrie<T>.None)
            {
                var maySingle = cut.FitsBefore(letters.Length - cut.Rest + cut.Restored, letters);
                Walk(words, index, number, LetterOffsets.Find(words.Text, words[index].Start, cut.Clitics), maySingle);
            }
        }

        return _found;
    }

    private void Walk(NameWords words, int index, int number, int start, bool maySingle)
    {
        var node = PhraseTrie<T>.Root;
        for (var next = index; number != PhraseTrie<T>.None;)
        {
            node = phrases.Step(node, number);
            if (node == PhraseTrie<T>.None)
            {
                return;
            }

            next++;
            if (phrases.ValueAt(node) is { } value && (maySingle || next - index > 1) && words.EndOfName(index, next - 1) is { } end)
            {
                _found.Add(new PhraseMatch<T>(value, start, end, next - index));
            }

            number = next < words.Count && !words[next].Apart ? phrases.NumberOf(words.LettersOf(words[next])) : PhraseTrie<T>.None;
        }
    }
}
