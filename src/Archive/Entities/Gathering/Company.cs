using System.Runtime.InteropServices;

namespace Archive.Entities.Gathering;

/// <summary>
/// Which names stand in which articles, as two columns in memory: some 8 bytes a name an article. Tells whose company says something:
/// names that many articles have (المغرب) prove nothing, and neither do those that meet no oftener than chance would have it.
/// </summary>
internal sealed class Company
{
    /// <summary>Of so many articles, one at most may name the company.</summary>
    private const int RareAmong = 10;

    /// <summary>A name in so few articles is rare in the smallest archive.</summary>
    private const int AlwaysRare = 3;

    /// <summary>How many times oftener than by chance the two must meet.</summary>
    private const int OftenerThanChance = 3;

    private readonly int[] _starts;
    private readonly int[] _names;
    private readonly int[] _articleStarts;
    private readonly int[] _articles;
    private readonly int[] _met;

    /// <param name="articles">The rows of the entities that each article names, each once.</param>
    public Company(IEnumerable<byte[]> articles)
    {
        var starts = new List<int> { 0 };
        var names = new List<int>();
        foreach (var article in articles)
        {
            names.AddRange(MemoryMarshal.Cast<byte, int>(article));
            starts.Add(names.Count);
        }

        (_starts, _names) = ([.. starts], [.. names]);
        var most = _names.Length == 0 ? 0 : _names.Max();
        _articleStarts = new int[most + 2];
        foreach (var name in _names)
        {
            _articleStarts[name + 1]++;
        }

        for (var i = 1; i < _articleStarts.Length; i++)
        {
            _articleStarts[i] += _articleStarts[i - 1];
        }

        _articles = new int[_names.Length];
        _met = new int[most + 1];
        Fill();
    }

    /// <summary>How many articles name an entity.</summary>
    public int ArticlesOf(long name) => name < _met.Length ? _articleStarts[name + 1] - _articleStarts[name] : 0;

    /// <summary>Names in whose company those of one person stand, as far as that says something.</summary>
    public HashSet<int> Of(IReadOnlySet<long> person)
    {
        var articles = person.Where(name => name < _met.Length)
            .SelectMany(name => _articles[_articleStarts[name].._articleStarts[name + 1]]).ToHashSet();
        var met = new List<int>();
        foreach (var article in articles)
        {
            foreach (var name in _names.AsSpan(_starts[article], _starts[article + 1] - _starts[article]))
            {
                if (_met[name]++ == 0)
                {
                    met.Add(name);
                }
            }
        }

        var company = met.Where(name => !person.Contains(name) && Tells(name, articles.Count)).ToHashSet();
        met.ForEach(name => _met[name] = 0);
        return company;
    }

    private bool Tells(int name, long articles)
    {
        long all = _starts.Length - 1;
        long named = ArticlesOf(name);
        return named <= Math.Max(AlwaysRare, all / RareAmong) && _met[name] * all >= OftenerThanChance * articles * named;
    }

    private void Fill()
    {
        var next = _articleStarts[..^1];
        for (var article = 0; article + 1 < _starts.Length; article++)
        {
            for (var i = _starts[article]; i < _starts[article + 1]; i++)
            {
                _articles[next[_names[i]]++] = article;
            }
        }
    }
}
