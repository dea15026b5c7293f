namespace Archive.Arabic.Names.Finding;

/// <summary>What a written word says by itself, wherever it stands.</summary>
/// <param name="Clues">The witnesses.</param>
/// <param name="Clitics">How many of its first letters are no part of the word that the clues speak of.</param>
/// <param name="Restored">Whether these letters end with the ل that swallowed an alif: behind them ال is meant where ل is written.</param>
/// <param name="Number">Its number among the words of listed names, for those that it goes on.</param>
/// <param name="Phrases">First words of listed names that it may be, each with how many letters stand before, as above: the whole word first.</param>
internal sealed record WordReading(ClueSet Clues, int Clitics, bool Restored, int Number, (int Number, int Clitics, bool Restored)[] Phrases);
