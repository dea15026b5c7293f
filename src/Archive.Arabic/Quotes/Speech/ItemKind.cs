namespace Archive.Arabic.Quotes.Speech;

/// <summary>What a clause is made of.</summary>
internal enum ItemKind : byte
{
    Word,

    /// <summary>A whole passage between marks that may be speech; its words are none of the clause's.</summary>
    Quote,

    /// <summary>A comma, a parenthesis, a dash between spaces.</summary>
    Comma,
    Colon,

    /// <summary>The end of a sentence.</summary>
    Stop,
}
