namespace Archive.Search.Sqlite;

/// <summary>An article that matches, while FTS5 stands on it.</summary>
internal readonly unsafe ref struct Match(Fts5Extension* fts5, void* context)
{
    /// <summary>A place of a word: the column in the high bits, the word's number in it in the low ones.</summary>
    public const int ColumnShift = 40;

    private readonly Fts5Extension* _fts5 = fts5;
    private readonly void* _context = context;

    public long Row => _fts5->RowId(_context);

    /// <summary>How often a phrase of the query stands in the article, each place weighed by its column.</summary>
    public float WeightedFrequency(int phrase, ReadOnlySpan<float> columnWeights)
    {
        Fts5Extension.PhraseIterator places;
        int column, offset;
        if (_fts5->PhraseFirst(_context, phrase, &places, &column, &offset) != 0)
        {
            return 0;
        }

        var frequency = 0f;
        while (column >= 0)
        {
            frequency += columnWeights[column];
            _fts5->PhraseNext(_context, &places, &column, &offset);
        }

        return frequency;
    }

    /// <summary>Adds the first places of a phrase to <paramref name="list"/>, until it holds <paramref name="most"/>.</summary>
    public void AddPlaces(int phrase, List<long> list, int most)
    {
        Fts5Extension.PhraseIterator places;
        int column, offset;
        if (_fts5->PhraseFirst(_context, phrase, &places, &column, &offset) != 0)
        {
            return;
        }

        while (column >= 0 && list.Count < most)
        {
            list.Add(((long)column << ColumnShift) | (uint)offset);
            _fts5->PhraseNext(_context, &places, &column, &offset);
        }
    }
}
