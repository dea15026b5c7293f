using Archive.Search.Query;

namespace Archive.Search.Sqlite;

/// <summary>What a phrase of the FTS5 expression stands for; slots are in the order in which FTS5 numbers phrases.</summary>
/// <param name="Word">The number of the query's word, or -1 where the phrase leaves articles out.</param>
/// <param name="Alternative">Which of the word's alternatives it is.</param>
internal readonly record struct PhraseSlot(int Word, Alternative Alternative);
