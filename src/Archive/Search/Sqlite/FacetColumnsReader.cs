using System.Runtime.InteropServices;
using Archive.Arabic.Copies;
using Archive.Storage;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Sqlite;

/// <summary>Reads the columns from the narrow table and the lengths from FTS5's own, side by side in order of rows.</summary>
internal sealed class FacetColumnsReader
{
    private readonly List<long> _rows = [];
    private readonly List<int> _lastDays = [];
    private readonly List<int> _months = [];
    private readonly List<int> _sources = [];
    private readonly List<int> _authors = [];
    private readonly List<int> _entityStarts = [];
    private readonly List<int> _entityIds = [];
    private readonly List<int> _timeStarts = [];
    private readonly List<int> _timeDays = [];
    private readonly List<float> _lengths = [];
    private readonly List<int> _approximate = [];
    private readonly List<long> _texts = [];

    public static FacetColumns Read(SqliteConnection connection, long generation) =>
        new FacetColumnsReader().ReadAll(connection, generation);

    private FacetColumns ReadAll(SqliteConnection connection, long generation)
    {
        var names = new EntityColumns(connection);
        ReadArticles(connection, names);
        return new FacetColumns
        {
            Generation = generation,
            Rows = [.. _rows],
            LastDays = [.. _lastDays],
            Months = [.. _months],
            Sources = [.. _sources],
            Authors = [.. _authors],
            EntityStarts = [.. _entityStarts, _entityIds.Count],
            EntityIds = [.. _entityIds],
            TimeStarts = [.. _timeStarts, _timeDays.Count],
            TimeDays = [.. _timeDays],
            Lengths = Lengths(),
            Approximate = [.. _approximate],
            Copies = new CopyGroups(_rows, _texts, ReadSame(connection)),
            SourceNames = ReadNames(connection, "source"),
            AuthorNames = ReadNames(connection, "author"),
            Lexicon = LexiconReader.Read(connection),
            EntityNames = names.Shown,
            EntityIdsByKey = names.HeadsByKey,
            EntityIdsByName = names.HeadsByName,
        };
    }

    private void ReadArticles(SqliteConnection connection, EntityColumns names)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT f.row, f.last_day, f.precision, f.source_id, f.author_id, f.entities, d.sz, f.text, f.times
            FROM facet f JOIN article_index_docsize d ON d.id = f.row ORDER BY f.row
            """;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var (row, lastDay) = (reader.GetInt64(0), reader.GetInt32(1));
            var firstDay = RowNumber.DayOf(row);
            if (lastDay > firstDay)
            {
                _approximate.Add(_rows.Count);
            }

            _rows.Add(row);
            _lastDays.Add(lastDay);
            _months.Add(reader.GetInt32(2) == 1 ? MonthOf(firstDay) : -1);
            _sources.Add(reader.GetInt32(3));
            _authors.Add(reader.GetInt32(4));
            _entityStarts.Add(_entityIds.Count);
            names.AddHeads(MemoryMarshal.Cast<byte, int>(reader.GetFieldValue<byte[]>(5)), _entityIds);
            _timeStarts.Add(_timeDays.Count);
            _timeDays.AddRange(NamedDays.Read(reader.GetFieldValue<byte[]>(8)));
            _lengths.Add(LengthOf(reader.GetFieldValue<byte[]>(6)));
            _texts.Add(reader.GetInt64(7));
        }
    }

    private static ILookup<long, long> ReadSame(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT text, other FROM text_copy WHERE similarity >= $same";
        command.Parameters.AddWithValue("$same", Likeness.Same);
        using var reader = command.ExecuteReader();
        var same = new List<(long Text, long Other)>();
        while (reader.Read())
        {
            same.Add((reader.GetInt64(0), reader.GetInt64(1)));
        }

        return same.ToLookup(pair => pair.Text, pair => pair.Other);
    }

    private static int MonthOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return (date.Year * 12) + date.Month - 1;
    }

    /// <summary>FTS5 keeps the number of words in each column as SQLite's variable-length integers.</summary>
    private static int LengthOf(ReadOnlySpan<byte> sizes)
    {
        int total = 0, size = 0;
        foreach (var part in sizes)
        {
            size = (size << 7) | (part & 0x7F);
            if (part < 0x80)
            {
                total += size;
                size = 0;
            }
        }

        return total;
    }

    private float[] Lengths()
    {
        var mean = _lengths.Count == 0 ? 1 : Math.Max(1, _lengths.Average());
        return [.. _lengths.Select(length => length / mean)];
    }

    private static Dictionary<int, string> ReadNames(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT id, name FROM {table}";
        using var reader = command.ExecuteReader();
        var names = new Dictionary<int, string>();
        while (reader.Read())
        {
            names[reader.GetInt32(0)] = reader.GetString(1);
        }

        return names;
    }
}
