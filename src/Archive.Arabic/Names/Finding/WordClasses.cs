namespace Archive.Arabic.Names.Finding;

/// <summary>Of several things that a word may be, the one that counts where words are looked at together: the first row that fits.</summary>
internal static class WordClasses
{
    private static readonly (Clue Clue, WordClass Class)[] Rows =
    [
        (Clue.Outside, WordClass.Outside),
        (Clue.PlaceGoesOn, WordClass.PlaceGoesOn),
        (Clue.OrganisationGoesOn, WordClass.OrganisationGoesOn),
        (Clue.PersonPhraseBegins, WordClass.ForeignGiven),
        (Clue.PersonPhraseGoesOn, WordClass.ForeignFamily),
        (Clue.PlaceOrPersonBegins, WordClass.PersonOrPlace),
        (Clue.OrganisationOrWordBegins, WordClass.OrganisationOrWord),
        (Clue.OrganisationBegins, WordClass.Organisation),
        (Clue.MediumBegins, WordClass.Organisation),
        (Clue.CountryBegins, WordClass.Country),
        (Clue.PlaceOrWordBegins, WordClass.PlaceOrWord),
        (Clue.CityBegins, WordClass.City),
        (Clue.ClubBegins, WordClass.Organisation),
        (Clue.RegionBegins, WordClass.OtherPlace),
        (Clue.WaterOrLandBegins, WordClass.OtherPlace),
        (Clue.SiteBegins, WordClass.OtherPlace),
        (Clue.OtherNameBegins, WordClass.OtherName),
        (Clue.OtherNameGoesOn, WordClass.OtherName),
        (Clue.Servant, WordClass.ArabGiven),
        (Clue.NameParticle, WordClass.NameParticle),
        (Clue.FunctionWord, WordClass.Function),
        (Clue.ArabGivenName, WordClass.ArabGiven),
        (Clue.ForeignGivenName, WordClass.ForeignGiven),
        (Clue.ArabFamilyName, WordClass.ArabFamily),
        (Clue.ForeignFamilyName, WordClass.ForeignFamily),
        (Clue.Title, WordClass.Title),
        (Clue.Office, WordClass.Office),
        (Clue.OrganisationHead, WordClass.OrganisationHead),
        (Clue.PlaceHead, WordClass.PlaceHead),
        (Clue.PlaceHeadOfName, WordClass.PlaceHead),
        (Clue.WeakOrganisationHead, WordClass.WeakHead),
        (Clue.EventHead, WordClass.OtherHead),
        (Clue.AgreementHead, WordClass.OtherHead),
        (Clue.WeaponHead, WordClass.OtherHead),
        (Clue.Kin, WordClass.Kin),
        (Clue.RoleNoun, WordClass.RoleNoun),
        (Clue.DefiniteDemonym, WordClass.DefiniteDemonym),
        (Clue.Demonym, WordClass.Demonym),
        (Clue.Month, WordClass.Month),
        (Clue.NumberWord, WordClass.Number),
        (Clue.Digits, WordClass.Number),
        (Clue.PersonVerb, WordClass.PersonVerb),
        (Clue.ArabGivenNameOrWord, WordClass.PersonOrWord),
        (Clue.ForeignGivenNameOrWord, WordClass.PersonOrWord),
        (Clue.ArabFamilyNameOrWord, WordClass.FamilyOrWord),
        (Clue.ForeignFamilyNameOrWord, WordClass.FamilyOrWord),
        (Clue.CommonWordDefinite, WordClass.CommonDefinite),
        (Clue.CommonWord, WordClass.Common),
        (Clue.LexiconVerb, WordClass.Verb),
        (Clue.CommonWordInflected, WordClass.Common),
        (Clue.Latin, WordClass.Latin),
        (Clue.DefiniteNisba, WordClass.UnknownNisba),
        (Clue.Definite, WordClass.UnknownDefinite),
        (Clue.LexiconNoun, WordClass.Common),
        (Clue.SoundsMostForeign, WordClass.UnknownForeign),
        (Clue.SoundsForeign, WordClass.UnknownForeign),
        (Clue.NoPattern, WordClass.UnknownForeign),
        (Clue.Unknown, WordClass.UnknownArabic),
    ];

    internal static WordClass Of(ClueSet clues)
    {
        foreach (var (clue, word) in Rows)
        {
            if (clues.Has(clue))
            {
                return word;
            }
        }

        return WordClass.Other;
    }
}
