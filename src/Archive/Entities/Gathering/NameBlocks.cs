using Archive.Arabic.Names;

namespace Archive.Entities.Gathering;

/// <summary>
/// Finds the names that are worth comparing: those whose first and last words, or last words alone, have a sound in common
/// (<see cref="NameKey"/>). Positions are numbers that the caller gives; lower ones are found first.
/// </summary>
internal sealed class NameBlocks
{
    /// <summary>So many names of one sound are compared. A last name that more bear says nothing about who is meant.</summary>
    public const int MostCompared = 64;

    private readonly List<(ulong Block, int Position)> _entries = [];

    /// <summary>Takes names that can be found by longer and by shorter ones.</summary>
    public void Add(EntityType type, string[] name, int position)
    {
        foreach (var block in BlocksOf(type, name).Append(Initials(type, name)))
        {
            Add(block, position);
        }

        foreach (var last in name.Length > 1 && type == EntityType.Person ? Sounds(name[^1]) : [])
        {
            Add(Mix(type, 0, last), position);
        }
    }

    /// <summary>To be called between the last Add and the first Find.</summary>
    public void Close() => _entries.Sort();

    /// <summary>Positions below <paramref name="before"/> of names that sound alike, ascending; none where too many do.</summary>
    public IReadOnlyList<int> Find(EntityType type, string[] name, int before)
    {
        var found = new SortedSet<int>();
        foreach (var block in BlocksOf(type, name).Append(Acronym(type, name)))
        {
            var at = block == 0 ? _entries.Count : FirstOf(block);
            var met = 0;
            for (; at < _entries.Count && _entries[at].Block == block && _entries[at].Position < before; at++)
            {
                if (++met > MostCompared)
                {
                    if (name.Length == 1)
                    {
                        return [];
                    }

                    break;
                }

                found.Add(_entries[at].Position);
            }
        }

        return [.. found];
    }

    private void Add(ulong block, int position)
    {
        if (block != 0)
        {
            _entries.Add((block, position));
        }
    }

    private static IEnumerable<ulong> BlocksOf(EntityType type, string[] name)
    {
        if (name.Length == 0)
        {
            return [];
        }

        var last = Sounds(name[^1]);
        return name.Length == 1
            ? last.Select(sound => Mix(type, 0, sound))
            : Sounds(name[0]).SelectMany(first => last.Select(sound => Mix(type, first, sound)));
    }

    private static ulong Initials(EntityType type, string[] name) =>
        type == EntityType.Organisation && NameParts.Initials(name) is { } letters ? Mix(type, 1, Hash(letters)) : 0;

    private static ulong Acronym(EntityType type, string[] name) =>
        type == EntityType.Organisation && name is [{ Length: >= 3 } word] ? Mix(type, 1, Hash(NameParts.WithoutArticle(word))) : 0;

    /// <summary>Digits and letters of other scripts have no sound; they are their own.</summary>
    private static ulong[] Sounds(string word) =>
        NameKey.AllOf(word) is { Count: > 0 } keys ? [.. keys.Select(key => key.Bits)] : [Hash(word)];

    /// <summary>FNV-1a: the same in every process, as the order of names has to be.</summary>
    private static ulong Hash(string text) => text.Aggregate(0xCBF29CE484222325UL, (hash, letter) => unchecked((hash ^ letter) * 0x100000001B3UL));

    private static ulong Mix(EntityType type, ulong first, ulong last)
    {
        var mixed = unchecked(((ulong)type + 1) * 0x9E3779B97F4A7C15UL ^ first * 0xC2B2AE3D27D4EB4FUL ^ last * 0x165667B19E3779F9UL);
        return mixed ^ (mixed >> 29) | 1;
    }

    private int FirstOf(ulong block)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _entries[middle].Block < block ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
