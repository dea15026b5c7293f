namespace Archive.Search.Query;

/// <summary>A piece of the reader's text: a word or a quoted phrase with the signs before and after it, or «أو».</summary>
internal readonly record struct QueryLexeme(string Text, bool Quoted, bool Excluded, bool Exact, bool Prefix, bool IsOr);
