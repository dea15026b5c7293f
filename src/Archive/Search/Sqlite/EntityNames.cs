using Archive.Arabic.Names;
using Archive.Arabic.Text;

namespace Archive.Search.Sqlite;

/// <summary>
/// Finds entities by id, by name, by words of a name, and by another spelling of them. Made for one generation of the archive when a
/// name is first asked for, read by any number of threads.
/// </summary>
internal sealed class EntityNames
{
    private readonly FacetColumns _columns;
    private readonly Dictionary<int, int> _articles;
    private readonly Dictionary<int, string[]> _names;
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, List<int>>> _byWord;
    private readonly Lazy<NameIndex> _spellings;

    public EntityNames(FacetColumns columns)
    {
        _columns = columns;
        _articles = columns.EntityIds.CountBy(id => id).ToDictionary();
        var led = columns.EntityIdsByName.ToLookup(name => name.Value, name => name.Key);
        _names = columns.EntityNames.ToDictionary(entity => entity.Key, entity => NamesOf(entity.Value.Name, entity.Value.IsFound, led[entity.Key]));
        foreach (var (id, names) in _names)
        {
            AddAll(_byName, names, id);
        }

        _byWord = new Lazy<Dictionary<string, List<int>>>(ReadWords);
        _spellings = new Lazy<NameIndex>(() => new NameIndex(_byWord.Value.Select(word => new NameEntry(word.Key, word.Value.Count, IsNameLike: true))));
    }

    /// <summary>All names of an entity, folded, the preferred one first.</summary>
    public IReadOnlyList<string> NamesOf(int id) => _names[id];

    /// <summary>How many articles of the archive name an entity.</summary>
    public int ArticlesOf(int id) => _articles.GetValueOrDefault(id);

    /// <summary>
    /// The entities that a reader means, and whether that is plain: an id, or a whole name. Else they are those with all of its words in
    /// a name, or with all of its words in another spelling. None where there is nothing of that.
    /// </summary>
    public (IReadOnlyList<int> Ids, bool IsPlain) Find(string asked)
    {
        if (_columns.EntityIdsByKey.TryGetValue(asked, out var id))
        {
            return ([id], true);
        }

        var folded = Analyzer.Fold(asked);
        if (_byName.TryGetValue(folded, out var ids))
        {
            return (ids, true);
        }

        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Holding([.. words.Select(word => (IReadOnlyList<string>)[word])]) is { Count: > 0 } holding)
        {
            return (holding, false);
        }

        var spelled = Holding([.. words.Select(SpellingsOf)]);
        var whole = spelled.Where(found => _names[found].Any(name => name.AsSpan().Count(' ') == words.Length - 1)).ToList();
        return (whole.Count > 0 ? whole : spelled, false);
    }

    private string[] NamesOf(string name, bool isFound, IEnumerable<string> led)
    {
        var folded = Analyzer.Fold(name);
        // A found name may have the letters of one of the register's, which has other names.
        return [.. led.Concat(isFound ? [] : _columns.Lexicon.OtherNames(folded)).Prepend(folded).Distinct()];
    }

    private IReadOnlyList<string> SpellingsOf(string word) => [word, .. _spellings.Value.Find(word).Select(spelling => spelling.Form)];

    /// <summary>Entities of which the names have, for each word, one of its spellings.</summary>
    private List<int> Holding(IReadOnlyList<IReadOnlyList<string>> words)
    {
        HashSet<int>? holding = null;
        foreach (var spellings in words)
        {
            var having = spellings.SelectMany(word => _byWord.Value.GetValueOrDefault(word) ?? []);
            holding = holding is null ? [.. having] : [.. having.Where(holding.Contains)];
        }

        return [.. (holding ?? []).Order()];
    }

    private Dictionary<string, List<int>> ReadWords()
    {
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        // Who gives only a part means a name that articles use.
        foreach (var (id, names) in _names.Where(entity => _articles.ContainsKey(entity.Key)))
        {
            AddAll(words, names.SelectMany(name => name.Split(' ')), id);
        }

        return words;
    }

    private static void AddAll(Dictionary<string, List<int>> ids, IEnumerable<string> texts, int id)
    {
        foreach (var text in texts.Where(text => text.Length > 0).Distinct())
        {
            if (!ids.TryGetValue(text, out var found))
            {
                ids[text] = found = [];
            }

            found.Add(id);
        }
    }
}
