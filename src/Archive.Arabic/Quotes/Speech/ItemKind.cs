namespace Archive.Arabic.Quotes.Speech;

/// <summary>What a clause is made of.</summary>
internal enum ItemKind : byte
{
    Word,

    /// <summary>A whole passage between marks that may be speech; its words are none of the clause's.</summary>
    Quote,

    /// <summary>A comma, a dash between spaces.</summary>
    Comma,

    /// <summary>A parenthesis: no speaker's name goes on over it.</summary>
    Bracket,
    Colon,

    /// <summary>The end of a sentence.</summary>
    Stop,
}
