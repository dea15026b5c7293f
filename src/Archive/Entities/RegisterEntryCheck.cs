using System.Globalization;
using Archive.Entries;

namespace Archive.Entities;

/// <summary>Makes an <see cref="Entity"/> of an entry's fields, or says what is wrong with them.</summary>
internal sealed class RegisterEntryCheck(Entry entry)
{
    /// <summary>The fields of an entry; persons.yml explains them.</summary>
    internal static readonly EntryShape Shape = new EntryShape()
        .One("id", "type", "name").Many("aliases", "short", "beside", "except", "latin", "masthead").One("since", "note")
        .One("judgement").Many("of", "found").One("into", "from", "spelling", "to", "when");

    internal Entity ToEntity() => new()
    {
        Id = Id(),
        Type = Type(),
        Name = entry.Names("name") is [var name] ? name : throw entry.Refusal("the entry has no name"),
        Aliases = entry.Names("aliases"),
        ShortNames = entry.Names("short"),
        Beside = [.. entry.Many("beside")],
        Except = entry.Names("except"),
        Latin = entry.Names("latin"),
        Masthead = entry.Names("masthead", asWhole: true),
        Since = Since(),
        Note = entry.One("note"),
    };

    private string Id()
    {
        var id = entry.One("id") ?? throw entry.Refusal("the entry has no id");
        return FaultOfId(id) is { } fault ? throw entry.Refusal(fault) : id;
    }

    /// <summary>What is wrong with an id that somebody gives; null where nothing is.</summary>
    internal static string? FaultOfId(string id) => id.StartsWith(FoundName.IdPrefix, StringComparison.Ordinal)
        ? $"the id '{id}' begins like those of found names: only they begin with {FoundName.IdPrefix}"
        : Entry.FaultOfId(id, "benny-gantz");

    internal EntityType Type()
    {
        var type = entry.One("type") ?? throw entry.Refusal("the entry has no type");
        foreach (var known in Enum.GetValues<EntityType>())
        {
            if (known.ToString().Equals(type, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        var all = string.Join(", ", Enum.GetNames<EntityType>()).ToLowerInvariant();
        throw entry.Refusal($"unknown type '{type}'; the types are {all}");
    }

    private int? Since()
    {
        var since = entry.One("since");
        return since is null ? null
            : int.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 9999 ? year
            : throw entry.Refusal($"'since' is a year of four digits: 1998, not '{since}'");
    }
}
