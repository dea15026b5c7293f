namespace Archive.Search.Completion;

/// <summary>Texts in order, so that those with a common beginning stand together: found by two halvings.</summary>
internal sealed class PrefixArray
{
    private readonly string[] _texts;
    private readonly int[] _values;

    /// <param name="entries">A text, and the number that it stands for; a number may have several texts.</param>
    public PrefixArray(IEnumerable<(string Text, int Value)> entries)
    {
        var sorted = entries.ToArray();
        _texts = [.. sorted.Select(entry => entry.Text)];
        _values = [.. sorted.Select(entry => entry.Value)];
        Array.Sort(_texts, _values, StringComparer.Ordinal);
    }

    /// <summary>The numbers whose texts begin with <paramref name="prefix"/>; one with several such texts comes several times.</summary>
    public ReadOnlySpan<int> Find(string prefix)
    {
        var first = CountWhere(text => string.CompareOrdinal(text, prefix) < 0);
        var end = CountWhere(text => string.CompareOrdinal(text, 0, prefix, 0, prefix.Length) <= 0);
        return _values.AsSpan(first, end - first);
    }

    /// <summary>The numbers of this very text.</summary>
    public ReadOnlySpan<int> FindWhole(string text)
    {
        var first = CountWhere(other => string.CompareOrdinal(other, text) < 0);
        return _values.AsSpan(first, CountWhere(other => string.CompareOrdinal(other, text) <= 0) - first);
    }

    /// <summary>How many texts stand before the first for which <paramref name="before"/> no longer holds.</summary>
    private int CountWhere(Func<string, bool> before)
    {
        var (low, high) = (0, _texts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = before(_texts[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
