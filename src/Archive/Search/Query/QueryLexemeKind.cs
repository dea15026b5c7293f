namespace Archive.Search.Query;

internal enum QueryLexemeKind
{
    Word,
    Quotation,
    Open,
    Close,
    Or,
    And,
    Not,
    Near,

    /// <summary>The name of a field; its value follows.</summary>
    Field,
}
