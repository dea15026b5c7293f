using Archive.Arabic.Names.Finding;

namespace Archive.Entities;

/// <summary>
/// One reading of an article from its first word to its last. The first reading takes full names and notes whether a short
/// one stood anywhere; only then is a second one needed, which knows who is in the article.
/// </summary>
internal sealed class NameScan(PhraseTrie<NameOwners> names, ArticleNames? known)
{
    private readonly PhraseReader<NameOwners> _reader = new(names);

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
        var best = default(NameMatch);
        foreach (var found in _reader.At(words, index))
        {
            var owner = found.Value.Full ?? OwnerOf(found.Value.Short, before + index);
            if (found.Words > best.Words && (owner is not null || found.Value.Nobody))
            {
                best = new NameMatch(found.Start, found.End, found.Words, owner);
            }
        }

        return best;
    }

    private Entity? OwnerOf(IReadOnlyList<Entity> candidates, int place)
    {
        MetShort |= candidates.Count > 0;
        return known?.Resolve(candidates, place);
    }
}
