namespace Archive.Entities.Gathering;

/// <summary>A row of the table entity as far as its standing goes; the names of <paramref name="Aliases"/> only for those in the register.</summary>
internal sealed record StoredName(
    long Id, string Key, EntityType Type, string Name, string? ToldName, IReadOnlyList<string> Aliases, int Listed, bool IsFound,
    long? SameAs, bool IsHidden)
{
    /// <summary>In the register.</summary>
    public const int InRegister = 1;

    /// <summary>Made by a judgement that no register file has taken up yet.</summary>
    public const int ByJudgement = 2;

    /// <summary>The name before people renamed it.</summary>
    public string OwnName => ToldName ?? Name;
}
