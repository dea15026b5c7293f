namespace Archive.Arabic.Text.Stemming;

/// <summary>Behind what an ending may stand.</summary>
[Flags]
internal enum EndingUses : byte
{
    None = 0,
    Noun = 1,

    /// <summary>In place of the taa marbuta: حكومه, حكومتها, حكومات.</summary>
    Feminine = 2,
    Past = 4,
    Present = 8,
    Particle = 16,

    /// <summary>In place of a last ي or ى: مستوى, مستواه; التقى, التقت; محامي, محامون.</summary>
    Weak = 32,

    /// <summary>Also under the article, where no pronoun can follow.</summary>
    UnderArticle = 64,
}
