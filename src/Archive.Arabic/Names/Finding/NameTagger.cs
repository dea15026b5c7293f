using Archive.Arabic.Text;

namespace Archive.Arabic.Names.Finding;

/// <summary>
/// Finds names of persons, places and organisations that nobody listed, by the votes of many witnesses: word lists, shapes, and what stands
/// beside (docs/decisions/0021-finding-names.md). Any number of threads may ask at once.
/// </summary>
public static class NameTagger
{
    /// <summary>The names in a text, in order, none overlapping.</summary>
    public static IReadOnlyList<TaggedName> Tag(string text) => Tag([text])[0];

    /// <summary>
    /// The names in each of an article's texts. What is said in full in one place helps to know it elsewhere, so an article has to be
    /// asked for as a whole.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<TaggedName>> Tag(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Tag([.. texts.Select(text => new ClueText(text))], ClueWeights.Arabic);
    }

    /// <summary>Why a name was found in a text: the votes on its words, the heaviest first. What the rest of the article said is not among them.</summary>
    public static IReadOnlyList<NameVote> Explain(string text, TaggedName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Kind is not (NameKind.Person or NameKind.Place or NameKind.Organisation))
        {
            return [new NameVote(name.Name, "listed", 1)];
        }

        var clues = new ClueText(text);
        var weights = ClueWeights.Arabic;
        var votes = new List<NameVote>();
        Span<int> room = stackalloc int[ClueFeatures.MostAtWord];
        for (var i = 0; i < name.WordCount; i++)
        {
            var word = name.FirstWord + i;
            var label = 2 * (int)name.Kind + (i == 0 ? 1 : 2);
            var letters = clues.Words.LettersOf(clues.Words[word]).ToString();
            foreach (var feature in room[..ClueFeatures.Write(clues, word, weights.Vocabulary, room)])
            {
                var weight = weights.Rows[feature * ClueWeights.Width + label] - weights.Rows[feature * ClueWeights.Width];
                if (weight != 0)
                {
                    votes.Add(new NameVote(letters, ClueFeatures.NameOf(feature, weights.Vocabulary), Math.Round(weight, 2)));
                }
            }
        }

        return [.. votes.OrderByDescending(vote => Math.Abs(vote.Weight)).ThenBy(vote => vote.Witness, StringComparer.Ordinal)];
    }

    internal static IReadOnlyList<TaggedName>[] Tag(ClueText[] texts, ClueWeights weights)
    {
        var memory = new ArticleMemory();
        var votes = new float[texts.Length][];
        var first = new NameLabel[texts.Length][];
        for (var i = 0; i < texts.Length; i++)
        {
            votes[i] = LabelPath.Votes(texts[i], weights);
            first[i] = LabelPath.Find(votes[i], weights);
            memory.Add(texts[i], first[i]);
        }

        var names = new IReadOnlyList<TaggedName>[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            var labels = memory.Vote(texts[i], first[i], votes[i]) ? LabelPath.Find(votes[i], weights) : first[i];
            names[i] = NamesOf(texts[i], labels);
        }

        return names;
    }

    private static List<TaggedName> NamesOf(ClueText text, NameLabel[] labels)
    {
        var names = new List<TaggedName>();
        for (var i = 0; i < labels.Length;)
        {
            if (text.PhraseAt(i) is { Phrase.Other: { } other, Words: var words } && !IsInLongerName(labels, i, words))
            {
                names.Add(NameOf(text, i, i + words, other));
                i += words;
                continue;
            }

            if (labels[i] == NameLabel.None)
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < labels.Length && labels[end] == labels[i] + 1)
            {
                end++;
            }

            names.Add(NameOf(text, i, end, KindOf(labels[i])));
            i = end;
        }

        return names;
    }

    /// <summary>Whether the votes found a name that a listed event, agreement or weapon is only a part of.</summary>
    private static bool IsInLongerName(NameLabel[] labels, int first, int words) =>
        (labels[first] != NameLabel.None && (int)labels[first] % 2 == 0)
        || (first + words < labels.Length && labels[first + words] != NameLabel.None && (int)labels[first + words] % 2 == 0);

    private static readonly ClueSet GivenNames = ClueSet.All(Clue.ArabGivenName, Clue.ForeignGivenName, Clue.Servant);
    private static readonly ClueSet Heads = ClueSet.All(Clue.OrganisationHead, Clue.WeakOrganisationHead);

    private static NameKind KindOf(NameLabel label) => label switch
    {
        NameLabel.PersonBegins or NameLabel.PersonGoesOn => NameKind.Person,
        NameLabel.PlaceBegins or NameLabel.PlaceGoesOn => NameKind.Place,
        _ => NameKind.Organisation,
    };

    private static TaggedName NameOf(ClueText text, int first, int end, NameKind kind)
    {
        var words = text.Words;
        int? closed;
        while ((closed = words.EndOfName(first, end - 1)) is null)
        {
            // A quotation opens inside and does not close: what stands before it is no part of the name («صواريخ "توماهوك كروز»).
            first++;
        }

        var start = LetterOffsets.Find(words.Text, words[first].Start, text.CliticsAt(first));
        var name = NameText.Of(words.Text.AsSpan(start..closed.Value), text.IsRestoredAt(first));
        return new TaggedName(start, closed.Value - start, kind, name, first, end - first, text.CluesAt(first).HasAny(Heads), text.CluesAt(first).HasAny(GivenNames));
    }
}
