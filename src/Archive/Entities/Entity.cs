namespace Archive.Entities;

/// <summary>An entry of the register of names.</summary>
public sealed record Entity
{
    /// <summary>Stable, lower-case Latin with hyphens: <c>benny-gantz</c>. Stands in addresses and filters.</summary>
    public required string Id { get; init; }

    public required EntityType Type { get; init; }

    /// <summary>The preferred name, in Arabic.</summary>
    public required string Name { get; init; }

    /// <summary>Other Arabic spellings and names, as they occur.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Names in Latin letters, the usual one first.</summary>
    public IReadOnlyList<string> Latin { get; init; } = [];

    /// <summary>One Arabic line that says who or what it is.</summary>
    public string? Note { get; init; }
}
