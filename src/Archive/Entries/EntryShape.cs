namespace Archive.Entries;

/// <summary>Which fields an entry of a data file may have, and what each holds.</summary>
internal sealed class EntryShape
{
    private readonly Dictionary<string, EntryShape?> _nested = new(StringComparer.Ordinal);
    private readonly HashSet<string> _single = new(StringComparer.Ordinal);
    private readonly List<string> _known = [];

    /// <summary>The fields in the order in which they are explained.</summary>
    public IReadOnlyList<string> Known => _known;

    /// <summary>Fields that hold one value.</summary>
    public EntryShape One(params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            _known.Add(field);
            _single.Add(field);
        }

        return this;
    }

    /// <summary>Fields that hold a value or a list of them.</summary>
    public EntryShape Many(params ReadOnlySpan<string> fields)
    {
        _known.AddRange(fields);
        return this;
    }

    /// <summary>A field that holds a list of entries.</summary>
    public EntryShape Entries(string field, EntryShape shape)
    {
        _known.Add(field);
        _nested.Add(field, shape);
        return this;
    }

    public bool HoldsOneValue(string field) => _single.Contains(field);

    /// <summary>The shape of the entries that the field holds; null where it holds values.</summary>
    public EntryShape? ShapeIn(string field) => _nested.GetValueOrDefault(field);
}
