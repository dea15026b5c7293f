namespace Archive.Arabic.Dates.Reading;

/// <summary>What stands between a word and the word before it.</summary>
internal enum Gap : byte
{
    /// <summary>Another line or sentence, or anything that no expression of time reaches across.</summary>
    Break,

    /// <summary>Nothing: «الـ24», «1443هـ».</summary>
    Joined,

    Space,
    Comma,
    Dash,
    Slash,
    Dot,
    Colon,
    Parenthesis,
}
