using Archive.Arabic.Text;

namespace Archive.Search.Query;

/// <summary>A word of the query in the form that the index holds.</summary>
internal readonly record struct QueryTerm(TermKind Kind, string Form)
{
    public bool Matches(Token token) => Kind switch
    {
        TermKind.Stem => token.Stem == Form,
        TermKind.Exact => token.Exact == Form,
        _ => token.Exact.StartsWith(Form, StringComparison.Ordinal),
    };
}
