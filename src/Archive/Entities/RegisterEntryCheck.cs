using Archive.Arabic.Names.Finding;
using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Import;

namespace Archive.Entities;

/// <summary>Makes an <see cref="Entity"/> of an entry's fields, or says what is wrong with them.</summary>
internal sealed partial class RegisterEntryCheck(string file, int line, RegisterFields fields)
{
    private const int MaxIdLength = 64;
    private const int MaxNameLength = 120;
    private const int MaxNameWords = 12;

    internal Entity ToEntity() => new()
    {
        Id = Id(),
        Type = Type(),
        Name = Names("name") is [var name] ? name : throw Refusal("the entry has no name"),
        Aliases = Names("aliases"),
        ShortNames = Names("short"),
        Beside = [.. fields.Many("beside")],
        Except = Names("except"),
        Latin = Names("latin"),
        Masthead = Names("masthead"),
        Since = Since(),
        Note = fields.One("note"),
    };

    internal string Id()
    {
        var id = fields.One("id") ?? throw Refusal("the entry has no id");
        return FaultOfId(id) is { } fault ? throw Refusal(fault) : id;
    }

    /// <summary>What is wrong with an id that somebody gives; null where nothing is.</summary>
    internal static string? FaultOfId(string id) => id.StartsWith(FoundName.IdPrefix, StringComparison.Ordinal)
        ? $"the id '{id}' begins like those of found names: only they begin with {FoundName.IdPrefix}"
        : id.Length <= MaxIdLength && IdForm().IsMatch(id) ? null
        : $"the id '{id}' must be small Latin letters and digits with single hyphens between them: benny-gantz";

    internal EntityType Type()
    {
        var type = fields.One("type") ?? throw Refusal("the entry has no type");
        foreach (var known in Enum.GetValues<EntityType>())
        {
            if (known.ToString().Equals(type, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        var all = string.Join(", ", Enum.GetNames<EntityType>()).ToLowerInvariant();
        throw Refusal($"unknown type '{type}'; the types are {all}");
    }

    private int? Since()
    {
        var since = fields.One("since");
        return since is null ? null
            : int.TryParse(since, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1000 and <= 9999 ? year
            : throw Refusal($"'since' is a year of four digits: 1998, not '{since}'");
    }

    private IReadOnlyList<string> Names(string field)
    {
        var names = fields.Many(field).SelectMany(OptionalArticle.Spellings).Distinct().ToArray();
        foreach (var name in names)
        {
            CheckName(name, isMasthead: field == "masthead");
        }

        return [.. names];
    }

    internal void CheckName(string name, bool isMasthead = false)
    {
        if (FaultOfName(name, isMasthead) is { } fault)
        {
            throw Refusal(fault);
        }
    }

    /// <summary>What is wrong with a name that somebody gives; null where nothing is.</summary>
    internal static string? FaultOfName(string name, bool isMasthead = false)
    {
        var words = new NameWords(name);
        if (words.Count == 0)
        {
            return $"the name '{name}' has no word in it";
        }

        if (name.Length > MaxNameLength || words.Count > MaxNameWords)
        {
            return $"the name '{name}' is too long: a name has at most {MaxNameWords} words and {MaxNameLength} characters";
        }

        // A masthead is compared as a whole and never looked for in a text, so «برلمان.كوم» may keep its stop.
        // The Arabic comma in a YAML list is the slip that everybody makes once: [غانتس، غينتس] is one long name.
        return !isMasthead && Enumerable.Range(1, words.Count - 1).Any(i => words[i].Apart)
            ? $"the name '{name}' runs over a mark that ends a name; names in a list are separated with ','"
            : null;
    }

    internal ImportException Refusal(string reason) =>
        new($"{file}: {reason}{(fields.One("id") is { } id ? $" (entry '{id}')" : "")}", line);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();
}
