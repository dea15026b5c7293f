namespace Archive.Arabic.Text.Stemming;

/// <summary>A word of the lexicon under its key (see <see cref="Hamza"/>), and the stem that stands for it.</summary>
internal readonly record struct LexiconWord(string Key, WordKinds Kinds, string Stem);
