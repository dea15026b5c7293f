namespace Archive.Arabic.Dates.Reading;

/// <summary>Particles written onto the word that follows them.</summary>
[Flags]
internal enum Clitics : byte
{
    None = 0,

    /// <summary>و or ف</summary>
    And = 1,

    /// <summary>ب</summary>
    In = 2,

    /// <summary>ل</summary>
    For = 4,

    /// <summary>ك</summary>
    Like = 8,
}
