using Archive.Arabic.Names.Finding;

namespace Archive.Entities;

/// <summary>
/// Finds the register's names in texts: whole words, folded as everywhere, the longest name first, from left to right.
/// A name may have clitics before it («والمغرب», «بالرباط», «للقوات المسلحة الملكية»); a mention begins behind them, and
/// where ل has swallowed the alif of ال it begins with the ل of the article: «لمغرب» in «للمغرب». A name runs over
/// spaces, quotes and hyphens, never over a comma, a full stop or a line end. One finder serves any number of threads.
/// </summary>
public sealed class EntityFinder(EntityRegister register)
{
    private readonly PhraseTrie<NameOwners> _names = RegisterNames.Of(register.Entities.Values);

    /// <summary>All mentions in <paramref name="text"/>, in order, none overlapping; the longest name wins.</summary>
    public IReadOnlyList<Mention> Find(string text) => FindAll([text])[0];

    /// <summary>
    /// The mentions of each of an article's texts (title, standfirst, paragraphs), in the texts' order. Short names count where
    /// any of the texts makes clear whose they are, so an article has to be asked for as a whole.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Mention>> FindAll(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var words = new NameWords[texts.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = new NameWords(texts[i]);
        }

        var first = new NameScan(_names, known: null);
        var mentions = Read(words, first);
        return first.MetShort ? Read(words, new NameScan(_names, first.Met)) : mentions;
    }

    private static IReadOnlyList<Mention>[] Read(NameWords[] texts, NameScan scan)
    {
        var mentions = new IReadOnlyList<Mention>[texts.Length];
        var before = 0;
        for (var i = 0; i < texts.Length; i++)
        {
            mentions[i] = scan.Read(texts[i], before);
            before += texts[i].Count;
        }

        return mentions;
    }
}
