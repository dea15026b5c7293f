using Archive.Arabic.Text.Stemming;

namespace Archive.Arabic.Text;

/// <summary>
/// Stems that belong together though no prefix or suffix makes one of the other: broken plurals (وزير, وزراء) and the present of a verb
/// (أعلن, يعلن). A stem may have several families that know nothing of each other: فرق is the plural of فرقة and of فريق, but
/// whoever looks for فرقة does not look for فريق.
/// </summary>
public static class WordFamilies
{
    private static readonly Dictionary<string, string[]> Relatives = Build();

    /// <summary>The other stems of the families of <paramref name="stem"/> (see <see cref="Stemmer"/>), without itself; most have none.</summary>
    public static IReadOnlyList<string> Of(string stem) => Relatives.GetValueOrDefault(stem, []);

    private static Dictionary<string, string[]> Build()
    {
        var relatives = new Dictionary<string, HashSet<string>>();
        foreach (var family in LexiconFiles.Families().Concat(LexiconFiles.Verbs()))
        {
            var stems = family.Select(Lexicon.Arabic.StemOf).Distinct().ToList();
            foreach (var stem in stems)
            {
                relatives.TryAdd(stem, []);
                relatives[stem].UnionWith(stems.Where(other => other != stem));
            }
        }

        return relatives.Where(entry => entry.Value.Count > 0)
            .ToDictionary(entry => entry.Key, entry => entry.Value.Order(StringComparer.Ordinal).ToArray());
    }
}
