namespace Archive.Import;

/// <summary>How far an import has come.</summary>
/// <param name="Running">Whether one is under way.</param>
/// <param name="Path">The file in hand, as it is named in messages.</param>
public sealed record ImportProgress(bool Running, int Added, int Updated, int Unchanged, int Refused, string? Path)
{
    public static ImportProgress Idle { get; } = new(false, 0, 0, 0, 0, null);

    public int Seen => Added + Updated + Unchanged + Refused;
}
