namespace Archive.Arabic.Quotes.Speech;

/// <summary>What the grammar of reported speech knows of a word; the words stand in speech-words.tsv under these names.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>Opens what is said: أن، بأنه.</summary>
    That = 1 << 0,

    /// <summary>The speaker follows: حسب، وفقا.</summary>
    According = 1 << 1,

    /// <summary>Somebody's own words by a pronoun: تعبيره.</summary>
    Own = 1 << 2,

    /// <summary>The same before a name: «على حد تعبير فلان».</summary>
    Saying = 1 << 3,

    /// <summary>«ختم بالقول».</summary>
    BySaying = 1 << 4,

    /// <summary>The speaker follows behind عن: نقلت.</summary>
    Relay = 1 << 5,

    /// <summary>«جاء في بيان».</summary>
    ComeIn = 1 << 6,

    /// <summary>«بلاغ أصدرته القيادة».</summary>
    Issued = 1 << 7,

    /// <summary>Who speaks through it is who issued it: بيان.</summary>
    Statement = 1 << 8,

    /// <summary>«بيان صادر عن».</summary>
    Sent = 1 << 9,

    /// <summary>Speaks for another, who is not the speaker: مكتب، محامي.</summary>
    Proxy = 1 << 10,

    /// <summary>Takes a preposition behind it: خبير في.</summary>
    Role = 1 << 11,

    /// <summary>The prepositions that it takes.</summary>
    Link = 1 << 12,

    /// <summary>When or where it was said: «في تصريح».</summary>
    Occasion = 1 << 13,

    /// <summary>Behind ل: to whom it was said.</summary>
    Audience = 1 << 14,

    /// <summary>Ends the name of a speaker.</summary>
    Ends = 1 << 15,

    /// <summary>Behind the verb it is what was said, not who.</summary>
    Object = 1 << 16,

    /// <summary>نفسه</summary>
    Emphatic = 1 << 17,

    /// <summary>الذي</summary>
    Relative = 1 << 18,

    /// <summary>May stand before a speaker at the head of a sentence: كانت، أما.</summary>
    Topic = 1 << 19,

    /// <summary>Before a name or a title in marks: صحيفة، عنوان.</summary>
    Naming = 1 << 20,

    /// <summary>May stand between a verb and its subject: عنه، أمس.</summary>
    Between = 1 << 22,

    /// <summary>Takes على behind it: المشرف على.</summary>
    Oversees = 1 << 23,

    /// <summary>Before a person's name: السيد.</summary>
    Title = 1 << 21,
}
