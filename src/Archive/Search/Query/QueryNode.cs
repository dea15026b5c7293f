namespace Archive.Search.Query;

/// <summary>A part of the query tree.</summary>
internal abstract record QueryNode
{
    /// <summary>A word or a quoted phrase.</summary>
    public sealed record Leaf(QueryWord Word) : QueryNode;

    /// <summary>All of the parts; those that are <see cref="Not"/> are left out.</summary>
    public sealed record All(IReadOnlyList<QueryNode> Parts) : QueryNode;

    /// <summary>At least one of the parts.</summary>
    public sealed record Any(IReadOnlyList<QueryNode> Parts) : QueryNode;

    /// <summary>Articles with the part are left out. Stands only inside <see cref="All"/>.</summary>
    public sealed record Not(QueryNode Part) : QueryNode;

    /// <summary>Both words within so many words of each other.</summary>
    public sealed record Near(QueryWord Left, QueryWord Right, int Distance) : QueryNode;

    /// <summary>The part, in the title.</summary>
    public sealed record InTitle(QueryNode Part) : QueryNode;

    /// <summary>The words that an article may be found by, in the order of the query; not those that are left out.</summary>
    public IEnumerable<QueryWord> Words => this switch
    {
        Leaf leaf => [leaf.Word],
        All all => all.Parts.SelectMany(part => part.Words),
        Any any => any.Parts.SelectMany(part => part.Words),
        Near near => [near.Left, near.Right],
        InTitle title => title.Part.Words,
        _ => [],
    };
}
