using Archive.Arabic.Names.Finding;
using Archive.Arabic.Text;

namespace Archive.Entities;

/// <summary>
/// One reading of an article from its first word to its last. The first reading takes full names and notes whether a short
/// one stood anywhere; only then is a second one needed, which knows who is in the article.
/// </summary>
internal sealed class NameScan(PhraseTrie<NameOwners> names, ArticleNames? known)
{
    /// <summary>The full names that were met.</summary>
    internal ArticleNames Met { get; } = new();

    /// <summary>Whether a short name was met that this reading could not judge.</summary>
    internal bool MetShort { get; private set; }

    /// <summary>The mentions of one text of the article.</summary>
    /// <param name="words">The text's words.</param>
    /// <param name="before">How many words the article has before it.</param>
    internal IReadOnlyList<Mention> Read(NameWords words, int before)
    {
        List<Mention>? mentions = null;
        for (var i = 0; i < words.Count;)
        {
            var match = LongestAt(words, i, before);
            if (match.Entity is { } entity)
            {
                Met.Add(entity, before + i);
                (mentions ??= []).Add(new Mention(match.Start, match.End - match.Start, words.Text[match.Start..match.End], entity));
            }

            i += Math.Max(1, match.Words);
        }

        return mentions ?? (IReadOnlyList<Mention>)[];
    }

    private NameMatch LongestAt(NameWords words, int index, int before)
    {
        var letters = words.LettersOf(words[index]);
        var best = Walk(words, index, names.NumberOf(letters), before);
        Span<CliticCut> cuts = stackalloc CliticCut[CliticCut.Most];
        foreach (var cut in cuts[..CliticCut.Read(letters, cuts)])
        {
            var match = Walk(words, index, names.NumberOf(letters, cut), before);
            var nameLetters = letters.Length - cut.Rest + cut.Restored;
            if (match.Words > best.Words && (match.Words > 1 || cut.FitsBefore(nameLetters, letters)))
            {
                best = match with { Start = LetterOffsets.Find(words.Text, words[index].Start, cut.Clitics) };
            }
        }

        return best;
    }

    /// <summary>The longest name that begins with word number <paramref name="number"/> at a place in the text.</summary>
    private NameMatch Walk(NameWords words, int index, int number, int before)
    {
        var best = default(NameMatch);
        var node = PhraseTrie<NameOwners>.Root;
        for (var next = index; number != PhraseTrie<NameOwners>.None;)
        {
            node = names.Step(node, number);
            if (node == PhraseTrie<NameOwners>.None)
            {
                break;
            }

            next++;
            if (names.ValueAt(node) is { } owners && words.EndOfName(index, next - 1) is { } end)
            {
                var owner = owners.Full ?? OwnerOf(owners.Short, before + index);
                best = owner is not null || owners.Nobody ? new NameMatch(words[index].Start, end, next - index, owner) : best;
            }

            number = next < words.Count && !words[next].Apart ? names.NumberOf(words.LettersOf(words[next])) : PhraseTrie<NameOwners>.None;
        }

        return best;
    }

    private Entity? OwnerOf(IReadOnlyList<Entity> candidates, int place)
    {
        MetShort |= candidates.Count > 0;
        return known?.Resolve(candidates, place);
    }
}
