namespace Archive.Arabic.Text.Stemming;

/// <summary>What a word of the lexicon is, which decides what may stand before and behind it. A form may be several things.</summary>
[Flags]
internal enum WordKinds : byte
{
    None = 0,
    Noun = 1,
    Feminine = 2,
    Past = 4,
    Present = 8,
    Particle = 16,
    Name = 32,

    /// <summary>Without the article the same letters are far more often a shorter word and its pronoun: مكتبه, his office.</summary>
    OnlyWithArticle = 64,

    NounLike = Noun | Feminine | Particle | Name,
    Any = NounLike | Past | Present,
}
