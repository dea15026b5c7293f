namespace Archive.Arabic.Names.Finding;

/// <summary>What a written word says by itself, wherever it stands.</summary>
/// <param name="Clues">The witnesses.</param>
/// <param name="Class">What it most likely is, where no name of several words says more.</param>
/// <param name="Clitics">How many of its first letters are no part of the word that the clues speak of.</param>
/// <param name="Phrases">The words of listed names that it may be, each with how many letters stand before: the whole word first.</param>
internal sealed record WordReading(ClueSet Clues, WordClass Class, int Clitics, (int Number, int Clitics)[] Phrases);
