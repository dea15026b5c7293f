using Archive.Arabic.Dates.Lexicon;

namespace Archive.Arabic.Dates.Reading;

/// <summary>A word with what the grammar of time knows of it.</summary>
internal readonly struct Word(ReadOnlyMemory<char> exact, WordSenses senses, int number)
{
    internal static readonly Word None = new(default, WordSenses.None, -1) { Gap = Gap.Break };

    /// <summary>Where it begins behind its clitics: UTF-16 code units into the text.</summary>
    public int Start { get; init; }

    /// <summary>Just past its last character.</summary>
    public int End { get; init; }

    /// <summary>What stands before it.</summary>
    public Gap Gap { get; init; }

    /// <summary>The particles in front of it.</summary>
    public Clitics Clitics { get; init; }

    /// <summary>Whether it carries the article.</summary>
    public bool Definite { get; init; }

    /// <summary>The folded word behind its clitics.</summary>
    public ReadOnlySpan<char> Exact => exact.Span;

    /// <summary>The value of its digits, or -1.</summary>
    public int Number => number;

    /// <summary>How many digits it is written with: «05» is a day, «2005» may be a year.</summary>
    public int Digits => number >= 0 ? exact.Length : 0;

    /// <summary>Whether the grammar of time has any business with it; «20h30» and «7pm» are no numbers and no words.</summary>
    public bool IsKnown => number >= 0 || senses != WordSenses.None || (exact.Length > 0 && char.IsAsciiDigit(exact.Span[0]));

    public bool Means(SenseKind kind, out int value) => senses.Has(kind, out value);

    /// <summary>Whether it has meanings, and none but these.</summary>
    public bool MeansOnly(SenseKinds kinds) => senses.HasOnly(kinds);

    /// <summary>Whether it has one of these meanings.</summary>
    public bool MeansAny(SenseKinds kinds) => senses.HasAny(kinds);
}
