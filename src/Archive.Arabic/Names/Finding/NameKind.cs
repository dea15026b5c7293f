namespace Archive.Arabic.Names.Finding;

/// <summary>What a name in a text is the name of, as far as its witnesses can tell.</summary>
public enum NameKind
{
    Person,
    Place,
    Organisation,
    Event,
    Agreement,
    Weapon,
}
