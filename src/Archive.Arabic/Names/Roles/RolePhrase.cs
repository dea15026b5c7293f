namespace Archive.Arabic.Names.Roles;

/// <summary>What a text calls a person: «وزير الدفاع الإسرائيلي».</summary>
/// <param name="Start">UTF-16 code units into the text, behind clitics: at «وزير» in «لوزير».</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Text">The words without harakat, with single spaces, and with the alif of ال where a ل swallowed it.</param>
/// <param name="Name">Whom: the index among the names that were given.</param>
public readonly record struct RolePhrase(int Start, int Length, string Text, int Name);
