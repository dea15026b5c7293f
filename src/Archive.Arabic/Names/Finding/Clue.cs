namespace Archive.Arabic.Names.Finding;

/// <summary>
/// What a witness can say of one word: a list that it stands in, its shape, the marks around it. How much each says for or against a name
/// beginning or going on at a word, or beside it, stands in clue-weights.tsv under the clue's name in small letters.
/// </summary>
internal enum Clue : byte
{
    /// <summary>No word: before the first and behind the last of a text.</summary>
    Outside,

    // The lists. "OrWord": the same letters are a common word too.
    ArabGivenName,
    ArabGivenNameOrWord,
    ForeignGivenName,
    ForeignGivenNameOrWord,
    ArabFamilyName,
    ArabFamilyNameOrWord,
    ForeignFamilyName,
    ForeignFamilyNameOrWord,
    Title,
    Office,
    RoleNoun,
    Kin,
    AfterPerson,
    PersonVerb,
    Demonym,
    DefiniteDemonym,
    PlaceHead,
    PlaceHeadOfName,
    OrganisationHead,
    WeakOrganisationHead,
    ChainHead,
    EventHead,
    AgreementHead,
    WeaponHead,
    CommonWord,
    CommonWordDefinite,
    CommonWordInflected,
    FunctionWord,
    NameParticle,
    Servant,
    Month,
    NumberWord,

    // Names of one word or several that a list has whole.
    CountryBegins,
    CityBegins,
    RegionBegins,
    WaterOrLandBegins,
    SiteBegins,
    PlaceOrWordBegins,
    PlaceOrPersonBegins,
    PlaceGoesOn,
    OrganisationBegins,
    ClubBegins,
    MediumBegins,
    OrganisationOrWordBegins,
    OrganisationGoesOn,
    OtherNameBegins,
    OtherNameGoesOn,
    PersonPhraseBegins,
    PersonPhraseGoesOn,
    TitlePhraseBegins,
    TitlePhraseGoesOn,
    TitlePhraseEnds,
    LongNameBegins,
    ListedNameEnds,

    // Words that are one person's name by their form.
    SurePersonBegins,
    SurePersonGoesOn,
    PersonBegins,
    PersonGoesOn,
    PersonEnds,

    // What follows an organisation's head and belongs to its name by form.
    InChain,

    // The stemmer's lexicon.
    LexiconNoun,
    LexiconVerb,
    LexiconName,

    // Shape.
    Definite,
    DefiniteNisba,
    EndsInTeh,
    EndsInYeh,
    EndsInPlural,
    EndsInAlif,
    EndsInWaw,

    /// <summary>Written with ى, which folds to ي: «على» is not «علي».</summary>
    EndsInMaqsura,
    EndsInNoon,
    Short,
    Long,
    SingleLetter,
    Latin,
    Digits,
    NoPattern,
    VerbPattern,
    SoundsMostForeign,
    SoundsForeign,
    SoundsNeither,
    SoundsArabic,
    SoundsMostArabic,
    Unknown,

    // Letters before the word that are no part of it.
    BehindAnd,
    BehindPreposition,
    MayHaveAnd,
    MayHavePreposition,

    // What stands between the word and the one before it.
    AfterStart,
    AfterStop,
    AfterColon,
    AfterComma,
    AfterQuote,
    AfterOpening,
    AfterClosing,
    AfterDash,
    AfterDot,
}
