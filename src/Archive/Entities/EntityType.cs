namespace Archive.Entities;

/// <summary>What kind of thing a name stands for.</summary>
public enum EntityType
{
    Person,
    Organisation,
    Place,
    Event,
    Agreement,
    Weapon,
    Other,
}
