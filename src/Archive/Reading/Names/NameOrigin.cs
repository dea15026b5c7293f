namespace Archive.Reading.Names;

/// <summary>Where a name is from.</summary>
public enum NameOrigin
{
    /// <summary>The register, which people keep.</summary>
    Register,

    /// <summary>The texts: nobody has looked at it yet.</summary>
    Found,
}
