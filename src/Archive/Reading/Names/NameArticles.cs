using System.Runtime.InteropServices;
using Archive.Search;
using Archive.Search.Sqlite;

namespace Archive.Reading.Names;

/// <summary>The articles that name an entity, and what the columns say of them: whom else they name, when and by whom they were published.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Ordinals">The articles, ascending.</param>
internal sealed record NameArticles(FacetColumns Columns, IReadOnlyList<int> Ordinals)
{
    /// <summary>One look along the column of names, at the machine's width; nothing is kept for each name.</summary>
    public static NameArticles Of(FacetColumns columns, int entity)
    {
        var ordinals = new List<int>();
        ReadOnlySpan<int> ids = columns.EntityIds;
        for (int at = 0, next; at < ids.Length && (next = ids[at..].IndexOf(entity)) >= 0; at = columns.EntityStarts[ordinals[^1] + 1])
        {
            var found = Array.BinarySearch(columns.EntityStarts, at + next);
            if (found >= 0)
            {
                // Articles without names begin where the next one does: the last that begins here has this name.
                while (columns.EntityStarts[found + 1] == at + next)
                {
                    found++;
                }
            }

            ordinals.Add(found >= 0 ? found : ~found - 1);
        }

        return new NameArticles(columns, ordinals);
    }

    /// <summary>Those that are among the other's as well.</summary>
    public NameArticles Both(NameArticles other)
    {
        var theirs = other.Ordinals.ToHashSet();
        return this with { Ordinals = [.. Ordinals.Where(theirs.Contains)] };
    }

    /// <summary>In how many of them each entity is named.</summary>
    public Dictionary<int, int> CountNames()
    {
        var counts = new Dictionary<int, int>();
        foreach (var ordinal in Ordinals)
        {
            foreach (var entity in Columns.EntitiesOf(ordinal))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, entity, out _)++;
            }
        }

        return counts;
    }

    /// <summary>In how many of them two of some entities are named together, by their places in <paramref name="entities"/>, the lesser first.</summary>
    public Dictionary<(int One, int Other), int> CountPairs(IReadOnlyList<int> entities)
    {
        var places = entities.Select((entity, place) => (entity, place)).ToDictionary(pair => pair.entity, pair => pair.place);
        var pairs = new Dictionary<(int, int), int>();
        var here = new List<int>();
        foreach (var ordinal in Ordinals)
        {
            here.Clear();
            foreach (var entity in Columns.EntitiesOf(ordinal))
            {
                if (places.TryGetValue(entity, out var place))
                {
                    here.Add(place);
                }
            }

            here.Sort();
            for (var i = 0; i < here.Count; i++)
            {
                for (var j = i + 1; j < here.Count; j++)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(pairs, (here[i], here[j]), out _)++;
                }
            }
        }

        return pairs;
    }

    /// <summary>How many of them each newspaper published, by its number; 0: unknown.</summary>
    public Dictionary<int, int> CountSources() => Ordinals.CountBy(ordinal => Columns.Sources[ordinal]).ToDictionary();

    /// <summary>How many of them each month has, in order of time; those dated no finer than a year are left out.</summary>
    public IReadOnlyList<MonthCount> CountMonths() =>
        [.. Ordinals.Select(ordinal => Columns.Months[ordinal]).Where(month => month >= 0).CountBy(month => month).OrderBy(month => month.Key)
            .Select(month => new MonthCount(month.Key / 12, (month.Key % 12) + 1, month.Value))];
}
