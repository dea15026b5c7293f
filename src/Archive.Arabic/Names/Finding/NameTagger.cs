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

    internal static IReadOnlyList<TaggedName>[] Tag(ClueText[] texts, ClueWeights weights)
    {
        var memory = new ArticleMemory();
        var first = new NameLabel[texts.Length][];
        for (var i = 0; i < texts.Length; i++)
        {
            first[i] = LabelPath.Find(texts[i], weights);
            memory.Add(texts[i], first[i]);
        }

        var names = new IReadOnlyList<TaggedName>[texts.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            names[i] = NamesOf(texts[i], LabelPath.Find(texts[i], weights, memory, first[i]));
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
        var start = LetterOffsets.Find(words.Text, words[first].Start, text.CliticsAt(first));
        var name = NameText.Of(words.Text.AsSpan(start..words[end - 1].End), text.IsRestoredAt(first));
        return new TaggedName(start, words[end - 1].End - start, kind, name, end - first, text.CluesAt(first).HasAny(Heads));
    }
}
