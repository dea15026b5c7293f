using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Text;

namespace Archive.Arabic.Dates.Reading;

/// <summary>The words of a text as the rules of the grammar read them, and the moment at which the text speaks.</summary>
internal sealed class TimeText
{
    /// <summary>In words; in a longer one nobody remembers its beginning.</summary>
    private const int LongestSentence = 40;

    private Word[] _words;

    internal TimeText(string text, DateTime reference)
    {
        Text = text;
        Reference = reference;
        _words = new Word[(text.Length / 5) + 1];
        var letters = new FoldedLetters(text.Length);
        var tokens = new TokenReader(text);
        for (var end = 0; tokens.Read(); end = tokens.Start + tokens.Length)
        {
            if (Count == _words.Length)
            {
                Array.Resize(ref _words, 2 * Count);
            }

            _words[Count++] = WordReader.Read(text, end, tokens.Start, tokens.Start + tokens.Length, letters.Add(tokens.Exact));
        }
    }

    internal string Text { get; }

    internal DateTime Reference { get; }

    internal DateTime Today => Reference.Date;

    internal int Count { get; private set; }

    /// <summary>Up to which word the text is understood, and what was found there last: later words may lean on it.</summary>
    internal (int End, Interval Found)? Last { get; set; }

    /// <summary>The day that the same sentence named before: «السبت 4 مارس: … الساعة 14:00».</summary>
    internal Interval? DayBefore(int index)
    {
        if (Last is not var (end, found) || index - end > LongestSentence || found.From.Date != found.To.Date || found.Precision > TimePrecision.Day)
        {
            return null;
        }

        for (var i = end; i <= index; i++)
        {
            if (this[i].Gap == Gap.Break)
            {
                return null;
            }
        }

        return CalendarUnits.Day(found.From, found.Relative);
    }

    /// <summary>The word at an index; beyond either end an unknown word behind a break.</summary>
    internal ref readonly Word this[int index] => ref (uint)index < (uint)Count ? ref _words[index] : ref Word.None;

    /// <summary>Whether a word has a meaning, whatever stands before it.</summary>
    internal bool Has(int index, SenseKind kind) => this[index].Means(kind, out _);

    internal bool Has(int index, SenseKind kind, out int value) => this[index].Means(kind, out value);

    internal bool IsUnit(int index, TimeUnit unit) => Has(index, SenseKind.Unit, out var value) && value == (int)unit;

    /// <summary>Whether a word continues the phrase with this meaning: nothing but space before it, no clitic but those allowed.</summary>
    internal bool Follows(int index, SenseKind kind, out int value, Clitics allowed = Clitics.None)
    {
        ref readonly var word = ref this[index];
        value = 0;
        return word.Gap is Gap.Space or Gap.Joined && (word.Clitics & ~allowed) == 0 && word.Means(kind, out value);
    }

    internal bool Follows(int index, SenseKind kind, Clitics allowed = Clitics.None) => Follows(index, kind, out _, allowed);

    /// <summary>Whether digits continue the phrase.</summary>
    internal bool FollowsNumber(int index, out int number)
    {
        ref readonly var word = ref this[index];
        number = word.Number;
        return word.Gap is Gap.Space or Gap.Joined && number >= 0;
    }

    /// <summary>Skips a word of this meaning where it stands.</summary>
    internal int Skip(int index, SenseKind kind, Clitics allowed = Clitics.None) =>
        Follows(index, kind, allowed) ? index + 1 : index;

    /// <summary>Steps over «و», be it a word of its own («و 18») or the clitic of the next («وعشرين»).</summary>
    internal bool And(int index, out int next)
    {
        next = Follows(index, SenseKind.And) ? index + 1 : index;
        return next > index || (this[index].Gap is Gap.Space or Gap.Joined && this[index].Clitics == Clitics.And);
    }
}
