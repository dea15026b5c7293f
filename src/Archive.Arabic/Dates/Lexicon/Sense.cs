namespace Archive.Arabic.Dates.Lexicon;

/// <summary>One meaning of a word in the grammar of time; a word may have several («الثانية»: second o'clock, a second).</summary>
internal readonly record struct Sense(SenseKind Kind, int Value);
