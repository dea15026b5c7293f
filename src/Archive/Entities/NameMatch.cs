namespace Archive.Entities;

/// <summary>A name found in a text.</summary>
/// <param name="Start">Where the name begins, behind its clitics: UTF-16 code units into the text.</param>
/// <param name="End">Just past its last character, a closing quote included where the opening one stands inside the name.</param>
/// <param name="Words">How many words it has; 0 where nothing was found.</param>
/// <param name="Entity">Whose it is; null for a look-alike, whose words are used up all the same.</param>
internal readonly record struct NameMatch(int Start, int End, int Words, Entity? Entity);
