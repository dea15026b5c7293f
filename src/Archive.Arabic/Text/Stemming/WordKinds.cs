namespace Archive.Arabic.Text.Stemming;

/// <summary>What a word of the lexicon is, which decides what may stand before and behind it. A form may be several things.</summary>
[Flags]
internal enum WordKinds : ushort
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

    /// <summary>Its last hamza is not part of the key, so that the key may also be a shorter word with tanween: خبراء, خبرا.</summary>
    EndsInHamza = 128,

    /// <summary>A broken plural: no ات follows it (طلبة, but طلبات is of طلب).</summary>
    Plural = 256,

    NounLike = Noun | Feminine | Particle | Name,
    Any = NounLike | Past | Present,
}
