using Archive.Arabic.Dates.Lexicon;

namespace Archive.Arabic.Dates.Reading;

/// <summary>A word with what the grammar of time knows of it.</summary>
/// <param name="Start">Where it begins behind its clitics: UTF-16 code units into the text.</param>
/// <param name="End">Just past its last character.</param>
/// <param name="Exact">The folded word behind its clitics.</param>
/// <param name="Senses">Its meanings; empty for the words that are none of the grammar's business.</param>
/// <param name="Clitics">The particles in front of it.</param>
/// <param name="Definite">Whether it carries the article.</param>
/// <param name="Number">The value of its digits, or -1.</param>
/// <param name="Gap">What stands before it.</param>
internal readonly record struct Word(
    int Start, int End, string Exact, Sense[] Senses, Clitics Clitics, bool Definite, int Number, Gap Gap)
{
    internal static readonly Word None = new(0, 0, "", [], Clitics.None, false, -1, Gap.Break);

    /// <summary>How many digits it is written with: «05» is a day, «2005» may be a year.</summary>
    public int Digits => Number >= 0 ? Exact.Length : 0;

    public bool IsKnown => Senses.Length > 0 || Number >= 0;

    public bool Means(SenseKind kind, out int value)
    {
        foreach (var sense in Senses)
        {
            if (sense.Kind == kind)
            {
                value = sense.Value;
                return true;
            }
        }

        value = 0;
        return false;
    }
}
