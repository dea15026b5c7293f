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
        SortByLetters();
    }

    /// <summary>The numbers whose texts begin with <paramref name="prefix"/>; one with several such texts comes several times.</summary>
    public ReadOnlySpan<int> Find(string prefix)
    {
        var first = CountWhere(text => string.CompareOrdinal(text, prefix) < 0);
        var end = CountWhere(text => string.CompareOrdinal(text, 0, prefix, 0, prefix.Length) <= 0);
        return _values.AsSpan(first, end - first);
    }

    /// <summary>By the first four letters as one number, which is far quicker than by texts, and then those that share them.</summary>
    private void SortByLetters()
    {
        var beginnings = Array.ConvertAll(_texts, BeginningOf);
        var order = new int[_texts.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(beginnings, order);
        var (texts, values) = (Array.ConvertAll(order, i => _texts[i]), Array.ConvertAll(order, i => _values[i]));
        texts.CopyTo(_texts, 0);
        values.CopyTo(_values, 0);
        for (int first = 0, end; first < _texts.Length; first = end)
        {
            for (end = first + 1; end < _texts.Length && beginnings[end] == beginnings[first]; end++)
            {
            }

            if (end > first + 1)
            {
                Array.Sort(_texts, _values, first, end - first, StringComparer.Ordinal);
            }
        }
    }

    private static ulong BeginningOf(string text)
    {
        var beginning = 0UL;
        for (var i = 0; i < 4; i++)
        {
            beginning = beginning << 16 | (i < text.Length ? text[i] : 0UL);
        }

        return beginning;
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
