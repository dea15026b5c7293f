namespace Archive.Arabic.Names.Finding;

/// <summary>What a word is to the names in a text.</summary>
internal enum NameLabel
{
    None,
    PersonBegins,
    PersonGoesOn,
    PlaceBegins,
    PlaceGoesOn,
    OrganisationBegins,
    OrganisationGoesOn,
}
