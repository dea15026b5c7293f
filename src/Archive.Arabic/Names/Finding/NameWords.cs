using System.Globalization;
using Archive.Arabic.Text;

namespace Archive.Arabic.Names.Finding;

/// <summary>
/// The words of a text, made ready for looking up names: the analyser's words with their folded letters in one buffer.
/// One thing differs: عبد and the name of God behind it are one word, because half of the press writes them as one
/// («عبداللطيف», «عبد اللطيف»).
/// </summary>
public sealed class NameWords
{
    private const string Servant = "عبد";

    private readonly List<NameWord> _words;
    private char[] _letters;
    private int _used;

    public NameWords(string text)
    {
        Text = text;
        _words = new List<NameWord>(text.Length / 6 + 1);
        _letters = new char[text.Length + TokenReader.MaxLength];
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            Add(reader.Start, reader.Length, reader.Exact);
        }
    }

    public string Text { get; }

    public int Count => _words.Count;

    public NameWord this[int index] => _words[index];

    public ReadOnlySpan<char> LettersOf(NameWord word) => _letters.AsSpan(word.Letters, word.LetterCount);

    /// <summary>
    /// Where a name of these words ends. A quote that opens inside it must close right behind it and is then taken in:
    /// «حركة "حماس"», but not «حزب الله" اللبناني», where half a quotation would be cut off. Null where it does not close.
    /// </summary>
    public int? EndOfName(int first, int last)
    {
        var end = _words[last].End;
        var quotes = 0;
        for (var i = first; i < last; i++)
        {
            quotes += CountQuotes(Text.AsSpan(_words[i].End.._words[i + 1].Start));
        }

        return quotes % 2 == 0 ? end
            : end < Text.Length && CountQuotes(Text.AsSpan(end, 1)) == 1 ? end + 1
            : null;
    }

    private static int CountQuotes(ReadOnlySpan<char> between)
    {
        var count = 0;
        foreach (var c in between)
        {
            count += c is '"' or '«' or '»' or '“' or '”' or '„' or '‟' ? 1 : 0;
        }

        return count;
    }

    private void Add(int start, int length, ReadOnlySpan<char> letters)
    {
        // Ligatures unfold, so a text can have more letters than characters.
        if (_used + letters.Length > _letters.Length)
        {
            Array.Resize(ref _letters, 2 * _letters.Length);
        }

        letters.CopyTo(_letters.AsSpan(_used));
        var apart = _words.Count == 0 || EndsNames(Text.AsSpan(_words[^1].End..start));
        if (!apart && letters.StartsWith("ال") && IsServant(LettersOf(_words[^1])))
        {
            var servant = _words[^1];
            _words[^1] = servant with { End = start + length, LetterCount = servant.LetterCount + letters.Length };
        }
        else
        {
            _words.Add(new NameWord(start, start + length, _used, letters.Length, apart));
        }

        _used += letters.Length;
    }

    /// <summary>عبد, with up to two clitics before it.</summary>
    private static bool IsServant(ReadOnlySpan<char> letters) =>
        letters.EndsWith(Servant) && letters[..^Servant.Length].Length <= 2
            && letters[..^Servant.Length].IndexOfAnyExcept("وفبلك") < 0;

    /// <summary>Whether more than spaces, quotes and hyphens stand between two words: «باراك-8» and «جبهة "بوليساريو"» are names.</summary>
    private static bool EndsNames(ReadOnlySpan<char> between)
    {
        foreach (var c in between)
        {
            if (c is not (' ' or '\u00A0' or '\u202F' or '_' or '\'' or '"' or '\u0640')
                && char.GetUnicodeCategory(c) is not (UnicodeCategory.DashPunctuation or UnicodeCategory.Format
                    or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation))
            {
                return true;
            }
        }

        return false;
    }
}
