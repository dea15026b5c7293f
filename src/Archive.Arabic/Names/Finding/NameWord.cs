namespace Archive.Arabic.Names.Finding;

/// <summary>A word of a text as names are made of.</summary>
/// <param name="Start">Where it begins: UTF-16 code units into the text.</param>
/// <param name="End">Just past its last character.</param>
/// <param name="Letters">Where its folded letters begin in the buffer of its <see cref="NameWords"/>.</param>
/// <param name="LetterCount">How many they are.</param>
/// <param name="Apart">Whether something that no name runs over (a comma, a full stop, a line end) stands before it.</param>
public readonly record struct NameWord(int Start, int End, int Letters, int LetterCount, bool Apart);
