using Archive.Arabic.Names.Finding;
using Archive.Arabic.Text;

namespace Archive.Arabic.Names.Roles;

/// <summary>The words of a text, which of them belong to names, and what stands between them.</summary>
internal sealed class RoleText
{
    internal const int NoName = -1;

    private readonly IReadOnlyList<NamedSpan> _names;
    private readonly int[] _nameAt;

    internal RoleText(string text, IReadOnlyList<NamedSpan> names)
    {
        Words = new NameWords(text);
        _names = names;
        _nameAt = new int[Words.Count];
        var name = 0;
        for (var i = 0; i < Words.Count; i++)
        {
            while (name < names.Count && names[name].End <= Words[i].Start)
            {
                name++;
            }

            _nameAt[i] = name < names.Count && names[name].Start < Words[i].End ? name : NoName;
        }
    }

    internal NameWords Words { get; }

    internal int Count => Words.Count;

    /// <summary>The index of the name that a word belongs to.</summary>
    internal int NameAt(int i) => _nameAt[i];

    internal bool IsPerson(int i) => _nameAt[i] != NoName && _names[_nameAt[i]].IsPerson;

    /// <summary>Whether the word is a name's first with letters before it that are no part of the name: «وغانتس».</summary>
    internal bool HasClitic(int i) => _nameAt[i] != NoName && Words[i].Start < _names[_nameAt[i]].Start;

    internal RoleWord this[int i] => RoleWord.Read(Words.LettersOf(Words[i]));

    internal ReadOnlySpan<char> GapBefore(int i) => Words.Text.AsSpan(Words[i - 1].End..Words[i].Start);

    /// <summary>Whether a role may run from the word before to this one: no mark between them but quotes, and no dash with spaces.</summary>
    internal bool RunsOn(int i) => !Words[i].Apart && (GapBefore(i).Length < 2 || GapBefore(i).IndexOfAny("-–—") < 0);

    /// <summary>Whether a comma and nothing else stands before the word.</summary>
    internal bool IsBehindComma(int i) => GapBefore(i).Trim(" \u00A0\"“”«»'") is "،" or ",";

    /// <summary>The longest title that begins at a word, in how many words, and the letters before it that are no part of it.</summary>
    internal (RoleHead Head, int Words, CliticCut Cut)? TitleAt(int i)
    {
        if (_nameAt[i] != NoName)
        {
            return null;
        }

        var letters = Words.LettersOf(Words[i]);
        if (Walk(i, RoleWords.Titles.NumberOf(letters)) is { } whole)
        {
            return (whole.Head, whole.Words, default);
        }

        Span<CliticCut> cuts = stackalloc CliticCut[CliticCut.Most];
        foreach (var cut in cuts[..CliticCut.Read(letters, cuts)])
        {
            if (Walk(i, RoleWords.Titles.NumberOf(letters, cut)) is { } found)
            {
                return (found.Head, found.Words, cut);
            }
        }

        return null;
    }

    /// <summary>The role over these words.</summary>
    internal RolePhrase Phrase(int first, int end, int name)
    {
        var cut = TitleAt(first)?.Cut ?? default;
        var start = LetterOffsets.Find(Words.Text, Words[first].Start, cut.Clitics);
        var length = Words[end - 1].End - start;
        return new RolePhrase(start, length, NameText.Of(Words.Text.AsSpan(start, length), cut.Restored > 0), name);
    }

    private (RoleHead Head, int Words)? Walk(int first, int number)
    {
        (RoleHead, int)? best = null;
        var node = PhraseTrie<RoleHead>.Root;
        for (var i = first; number != PhraseTrie<RoleHead>.None;)
        {
            node = RoleWords.Titles.Step(node, number);
            if (node == PhraseTrie<RoleHead>.None)
            {
                break;
            }

            i++;
            best = RoleWords.Titles.ValueAt(node) is { } head ? (head, i - first) : best;
            number = i < Count && !Words[i].Apart && _nameAt[i] == NoName
                ? RoleWords.Titles.NumberOf(Words.LettersOf(Words[i])) : PhraseTrie<RoleHead>.None;
        }

        return best;
    }
}
