using Archive.Arabic.Names.Finding;

namespace Archive.Lens;

/// <summary>
/// Finds the terms of sets in texts, as the finder of names finds names: whole words, folded as everywhere, with or without clitics
/// before them. Within a set the longest form at a place wins and uses its words up, so that «القدس الشرقية» is not «القدس» too;
/// sets do not see each other. One finder serves any number of threads.
/// </summary>
public sealed class TermFinder
{
    /// <summary>The term of a form that is an exception.</summary>
    private const int Nothing = -1;

    private readonly PhraseTrie<List<(int Set, int Term)>> _forms = new();
    private readonly int _sets;

    public TermFinder(IReadOnlyList<TermSet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        _sets = sets.Count;
        for (var set = 0; set < sets.Count; set++)
        {
            for (var term = 0; term < sets[set].Terms.Count; term++)
            {
                Add(sets[set].Terms[term].Forms, (set, term));
            }

            Add(sets[set].Except, (set, Nothing));
        }
    }

    /// <summary>All uses in the texts of an article, field by field, in order of their places; of one set none overlap.</summary>
    public IReadOnlyList<TermUse> Find(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var reader = new PhraseReader<List<(int Set, int Term)>>(_forms);
        var best = new (PhraseMatch<List<(int Set, int Term)>> Match, int Term)[_sets];
        var free = new int[_sets];
        var uses = new List<TermUse>();
        for (var field = 0; field < texts.Count; field++)
        {
            var words = new NameWords(texts[field]);
            Array.Clear(free);
            for (var i = 0; i < words.Count; i++)
            {
                ReadAt(i, field, words);
            }
        }

        return uses;

        void ReadAt(int index, int field, NameWords words)
        {
            var found = reader.At(words, index);
            if (found.Count == 0)
            {
                return;
            }

            Array.Clear(best);
            foreach (var match in found)
            {
                foreach (var (set, term) in match.Value)
                {
                    if (match.Words > best[set].Match.Words)
                    {
                        best[set] = (match, term);
                    }
                }
            }

            for (var set = 0; set < best.Length; set++)
            {
                var (match, term) = best[set];
                if (match.Words > 0 && free[set] <= index)
                {
                    free[set] = index + match.Words;
                    if (term != Nothing)
                    {
                        uses.Add(new TermUse(set, term, field, match.Start, match.End));
                    }
                }
            }
        }
    }

    private void Add(IEnumerable<string> forms, (int Set, int Term) meaning)
    {
        foreach (var form in forms)
        {
            _forms.Add(form, known => known is null ? [meaning] : known.Contains(meaning) ? known : [.. known, meaning]);
        }
    }
}
