namespace Archive.Search.Query;

/// <summary>A piece of the reader's text.</summary>
/// <param name="Text">A word without its signs, a quotation without its marks, the number of NEAR, or the field's name in English.</param>
/// <param name="Exact">A word with = before it.</param>
/// <param name="Prefix">A word with * behind it.</param>
internal readonly record struct QueryLexeme(QueryLexemeKind Kind, string Text = "", bool Exact = false, bool Prefix = false);
