namespace Archive.Entities;

/// <summary>An entity and where it stands, so that a refusal can name the place.</summary>
internal sealed record RegisterEntry(Entity Entity, string File, int Line)
{
    public override string ToString() => $"{File}({Line})";
}
