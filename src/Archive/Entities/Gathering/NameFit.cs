using Spelling = Archive.Arabic.Names.NameMatch;

namespace Archive.Entities.Gathering;

/// <summary>Says which names can be one. The same few words meet again and again, so what was said of two is remembered; used by one thread.</summary>
internal sealed class NameFit
{
    private const int MostRemembered = 1 << 20;

    private readonly Dictionary<(string, string), bool> _known = [];

    /// <summary>
    /// Whether two names can be one: of persons the last words fit, and each other word of the shorter one fits a word of the longer, in
    /// order, the first the first; of anything else all words fit.
    /// </summary>
    public bool Fit(EntityType type, string[] a, string[] b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        if (shorter.Length == 0 || (type != EntityType.Person && shorter.Length != longer.Length) || !WordsFit(shorter[^1], longer[^1]))
        {
            return false;
        }

        if (shorter.Length == 1)
        {
            return true;
        }

        if (!WordsFit(shorter[0], longer[0]))
        {
            return false;
        }

        var next = 1;
        foreach (var word in shorter[1..^1])
        {
            while (next < longer.Length - 1 && !WordsFit(word, longer[next]))
            {
                next++;
            }

            if (next++ >= longer.Length - 1)
            {
                return false;
            }
        }

        return true;
    }

    private bool WordsFit(string a, string b)
    {
        if (a == b)
        {
            return true;
        }

        if (!_known.TryGetValue((a, b), out var fit))
        {
            if (_known.Count >= MostRemembered)
            {
                _known.Clear();
            }

            _known[(a, b)] = fit = Spelling.Joins(a, b);
        }

        return fit;
    }
}
