using Archive.Arabic.Text;

namespace Archive.Search.Query;

/// <summary>A term as the index holds it: a stem, a folded form, or the beginning of one.</summary>
internal readonly record struct IndexTerm(IndexTermKind Kind, string Form)
{
    public static IndexTerm Stem(string form) => new(IndexTermKind.Stem, form);

    public static IndexTerm Exact(string form) => new(IndexTermKind.Exact, form);

    public static IndexTerm Prefix(string form) => new(IndexTermKind.Prefix, form);

    public bool Matches(Token token) => Kind switch
    {
        IndexTermKind.Stem => token.Stem == Form,
        IndexTermKind.Exact => token.Exact == Form,
        _ => token.Exact.StartsWith(Form, StringComparison.Ordinal),
    };
}
