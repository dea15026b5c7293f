namespace Archive.Arabic.Names.Roles;

/// <summary>What titles.tsv says of a title.</summary>
internal sealed record RoleHead(RoleWordClass Kinds)
{
    internal bool Is(RoleWordClass kinds) => (Kinds & kinds) != 0;
}
