using Archive.Search.Query;

namespace Archive.Search.Completion;

/// <summary>What can be completed in one generation of the archive. Built once, never changed.</summary>
internal sealed class CompletionIndex
{
    /// <summary>Shorter forms are typed faster than chosen.</summary>
    private const int ShortestWord = 3;

    private readonly IReadOnlyList<NamedEntity> _entities;
    private readonly IReadOnlyList<CompletedArticle> _articles;
    private readonly (string Form, int Articles)[] _words;
    private readonly PrefixArray _names;
    private readonly PrefixArray _forms;

    /// <param name="generation">The generation of the archive that the rest was read from.</param>
    /// <param name="lexicon">The archive's words.</param>
    /// <param name="entities">The names that articles use, the best to offer first.</param>
    /// <param name="articles">The titles, the newest first.</param>
    public CompletionIndex(
        long generation, SearchLexicon lexicon, IReadOnlyList<NamedEntity> entities, IReadOnlyList<CompletedArticle> articles)
    {
        (Generation, _entities, _articles) = (generation, entities, articles);
        _words = [.. lexicon.Forms.Where(form => form.Key.Length >= ShortestWord).Select(form => (form.Key, form.Value))];
        _forms = new PrefixArray(_words.Select((word, number) => (word.Form, number)));
        _names = new PrefixArray(entities.SelectMany((entity, number) => entity.Names.SelectMany(Beginnings).Select(name => (name, number))));
    }

    public long Generation { get; }

    /// <summary>The best entities of which a name, from any of its words on, begins so.</summary>
    public IEnumerable<NamedEntity> Entities(string folded, int most)
    {
        // Numbers are places in the order of offering. An entity comes as often as one of its names begins so.
        var best = new SortedSet<int>();
        var worst = int.MaxValue;
        foreach (var number in _names.Find(folded))
        {
            if (number < worst && best.Add(number) && best.Count >= most)
            {
                if (best.Count > most)
                {
                    best.Remove(worst);
                }

                worst = best.Max;
            }
        }

        return best.Select(number => _entities[number]);
    }

    /// <summary>Folded forms that begin so and go on, the commonest first.</summary>
    public IEnumerable<string> Words(string folded, int most)
    {
        var best = new PriorityQueue<string, (int Articles, string Form)>(
            Comparer<(int Articles, string Form)>.Create((one, other) => one.Articles != other.Articles
                ? one.Articles.CompareTo(other.Articles)
                : string.CompareOrdinal(other.Form, one.Form)));
        foreach (var number in _forms.Find(folded))
        {
            var (form, articles) = _words[number];
            if (form.Length > folded.Length)
            {
                best.Enqueue(form, (articles, form));
                if (best.Count > most)
                {
                    best.Dequeue();
                }
            }
        }

        return best.UnorderedItems.OrderByDescending(item => item.Priority, best.Comparer).Select(item => item.Element);
    }

    /// <summary>Articles in whose titles the words stand side by side, the last of them perhaps not finished; the newest first.</summary>
    public IEnumerable<CompletedArticle> Articles(string folded)
    {
        var wanted = " " + folded;
        return _articles.Where(article => article.Folded.Contains(wanted, StringComparison.Ordinal));
    }

    /// <summary>The name from each of its words on; a word with ال also without it.</summary>
    private static IEnumerable<string> Beginnings(string name)
    {
        for (var at = 0; at >= 0; at = name.IndexOf(' ', at) is > 0 and var space ? space + 1 : -1)
        {
            yield return name[at..];
            if (name.AsSpan(at).StartsWith("ال") && name.Length > at + 3)
            {
                yield return name[(at + 2)..];
            }
        }
    }
}
