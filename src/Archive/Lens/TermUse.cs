namespace Archive.Lens;

/// <summary>A place in an article where a term stands.</summary>
/// <param name="Set">The number of the set among those that were looked for.</param>
/// <param name="Term">The number of the term in its set.</param>
/// <param name="Field">The number of the text among the article's fields.</param>
/// <param name="Start">UTF-16 code units into that text; clitics before the term are outside.</param>
/// <param name="End">Just past its last character.</param>
public readonly record struct TermUse(int Set, int Term, int Field, int Start, int End);
