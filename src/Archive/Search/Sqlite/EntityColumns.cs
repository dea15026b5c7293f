using Archive.Arabic.Text;
using Archive.Entities;
using Microsoft.Data.Sqlite;

namespace Archive.Search.Sqlite;

/// <summary>The entities as readers see them: names gathered under another count as that one, hidden ones as nothing.</summary>
internal sealed class EntityColumns
{
    private readonly int[] _heads;

    public EntityColumns(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        // Those of the register first, so that a name that two have leads to them.
        command.CommandText =
            """
            SELECT e.id, e.key, coalesce(e.told_name, e.name), e.name, e.type, coalesce(e.same_as, e.id), e.hidden = 1 OR coalesce(h.hidden, 0) = 1, e.found
            FROM entity e LEFT JOIN entity h ON h.id = e.same_as ORDER BY e.listed = 0, e.key
            """;
        using var reader = command.ExecuteReader();
        var heads = new Dictionary<int, int>();
        var shown = new Dictionary<int, (string, string, EntityType, bool)>();
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read())
        {
            var (id, head) = (reader.GetInt32(0), reader.GetInt32(5));
            if (reader.GetInt64(6) != 0)
            {
                continue;
            }

            heads[id] = head;
            byKey[reader.GetString(1)] = head;
            byName.TryAdd(Analyzer.Fold(reader.GetString(2)), head);
            byName.TryAdd(Analyzer.Fold(reader.GetString(3)), head);
            if (id == head)
            {
                shown[id] = (reader.GetString(1), reader.GetString(3), Enum.Parse<EntityType>(reader.GetString(4), ignoreCase: true), reader.GetBoolean(7));
            }
        }

        _heads = new int[heads.Count == 0 ? 0 : heads.Keys.Max() + 1];
        foreach (var (id, head) in heads)
        {
            _heads[id] = head;
        }

        (Shown, HeadsByKey, HeadsByName) = (shown, byKey, byName);
    }

    /// <summary>Those that stand for themselves, by their rows.</summary>
    public IReadOnlyDictionary<int, (string Key, string Name, EntityType Type, bool IsFound)> Shown { get; }

    public IReadOnlyDictionary<string, int> HeadsByKey { get; }

    public IReadOnlyDictionary<string, int> HeadsByName { get; }

    /// <summary>Appends what an article names, ascending, each once.</summary>
    public void AddHeads(ReadOnlySpan<int> named, List<int> ids)
    {
        var start = ids.Count;
        foreach (var id in named)
        {
            if (id < _heads.Length && _heads[id] != 0)
            {
                ids.Add(_heads[id]);
            }
        }

        ids.Sort(start, ids.Count - start, null);
        var end = start;
        for (var i = start; i < ids.Count; i++)
        {
            if (end == start || ids[end - 1] != ids[i])
            {
                ids[end++] = ids[i];
            }
        }

        ids.RemoveRange(end, ids.Count - end);
    }
}
