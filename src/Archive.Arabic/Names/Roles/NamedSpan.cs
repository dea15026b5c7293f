namespace Archive.Arabic.Names.Roles;

/// <summary>A name in a text, as whoever found the names knows it.</summary>
/// <param name="Start">UTF-16 code units into the text; clitics before the name are outside.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="IsPerson">Whether it names a person.</param>
public readonly record struct NamedSpan(int Start, int Length, bool IsPerson)
{
    /// <summary>Just past the name.</summary>
    public int End => Start + Length;
}
