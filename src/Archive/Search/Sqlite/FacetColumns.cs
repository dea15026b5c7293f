using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Archive.Entities;
using Archive.Search.Query;
using Archive.Storage;

namespace Archive.Search.Sqlite;

/// <summary>
/// What filters, facets and ranking need of every article, as columns in memory: an article is its ordinal, its place in
/// the order of rows. A snapshot of one generation of the archive, never changed once made.
/// </summary>
internal sealed class FacetColumns
{
    private EntityNames? _names;
    private int _entityIdEnd;

    public required long Generation { get; init; }

    /// <summary>The row of each ordinal, ascending: chronological.</summary>
    public required long[] Rows { get; init; }

    /// <summary>The last day that the article may be from; its first is in the row. 0: undated.</summary>
    public required int[] LastDays { get; init; }

    /// <summary>Months since year 0 where the date is stated to the month or finer, else -1.</summary>
    public required int[] Months { get; init; }

    /// <summary>Ids; 0: unknown.</summary>
    public required int[] Sources { get; init; }

    /// <summary>Ids; 0: unknown.</summary>
    public required int[] Authors { get; init; }

    /// <summary>Where an ordinal's entities begin in <see cref="EntityIds"/>; one more at the end.</summary>
    public required int[] EntityStarts { get; init; }

    /// <summary>Names gathered under an entity count as that one; ascending, each once.</summary>
    public required int[] EntityIds { get; init; }

    /// <summary>Where the times that an ordinal's article names begin in <see cref="TimeDays"/>; one more at the end.</summary>
    public required int[] TimeStarts { get; init; }

    /// <summary>The first and the last day of each time that an article names, by turns.</summary>
    public required int[] TimeDays { get; init; }

    /// <summary>How long each article is, in words, where 1 is the mean.</summary>
    public required float[] Lengths { get; init; }

    /// <summary>Ordinals of articles whose date is an interval longer than a day, in order.</summary>
    public required int[] Approximate { get; init; }

    /// <summary>Which articles have the same text.</summary>
    public required CopyGroups Copies { get; init; }

    public required IReadOnlyDictionary<int, string> SourceNames { get; init; }

    public required IReadOnlyDictionary<int, string> AuthorNames { get; init; }

    public required IReadOnlyDictionary<int, (string Key, string Name, EntityType Type, bool IsFound)> EntityNames { get; init; }

    /// <summary>By every id that leads to it: its own, and those of the names gathered under it.</summary>
    public required IReadOnlyDictionary<string, int> EntityIdsByKey { get; init; }

    /// <summary>By its folded name, and by those of the names gathered under it.</summary>
    public required IReadOnlyDictionary<string, int> EntityIdsByName { get; init; }

    /// <summary>Greater than all ids of entities.</summary>
    public int EntityIdEnd => _entityIdEnd > 0 ? _entityIdEnd : _entityIdEnd = EntityNames.Keys.DefaultIfEmpty().Max() + 1;

    /// <summary>Looks entities up by name; made when it is first asked for.</summary>
    public EntityNames Names => LazyInitializer.EnsureInitialized(ref _names, () => new EntityNames(this));

    /// <summary>The archive's words and the register's names.</summary>
    public required SearchLexicon Lexicon { get; init; }

    /// <summary>In how many articles a term stands, as far as it was asked for in this generation.</summary>
    public ConcurrentDictionary<string, long> DocumentFrequencies { get; } = new(StringComparer.Ordinal);

    public int Count => Rows.Length;

    public DateKnowledge KnowledgeOf(int ordinal) => LastDays[ordinal] == 0 ? DateKnowledge.Undated
        : LastDays[ordinal] == RowNumber.DayOf(Rows[ordinal]) ? DateKnowledge.Day
        : DateKnowledge.Approximate;

    public ReadOnlySpan<int> EntitiesOf(int ordinal) =>
        EntityIds.AsSpan(EntityStarts[ordinal], EntityStarts[ordinal + 1] - EntityStarts[ordinal]);

    /// <summary>The times that an article names: (first day, last day), as days since 0001-01-01.</summary>
    public ReadOnlySpan<(int First, int Last)> TimesOf(int ordinal) => MemoryMarshal.Cast<int, (int, int)>(
        TimeDays.AsSpan(TimeStarts[ordinal], TimeStarts[ordinal + 1] - TimeStarts[ordinal]));
}
