namespace Archive.Arabic.Text;

/// <summary>What a character does to the word it stands in.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Ends a word: spaces, punctuation, symbols, lone surrogates.</summary>
    Separator,

    /// <summary>A letter of the Arabic script.</summary>
    Arabic,

    /// <summary>A letter of any other script.</summary>
    Foreign,

    /// <summary>A decimal digit of any script.</summary>
    Digit,

    /// <summary>Belongs to the letter before it: harakat, shadda, tatweel, combining accents.</summary>
    Mark,

    /// <summary>Invisible: joiners, direction marks, soft hyphen. Does not end a word and is no part of its edge.</summary>
    Format,
}
