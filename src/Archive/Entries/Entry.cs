using System.Text.RegularExpressions;
using Archive.Arabic.Names.Finding;
using Archive.Import;

namespace Archive.Entries;

/// <summary>An entry of a data file as it was written, and what every kind of entry asks of its ids and names.</summary>
/// <param name="file">The file's name, for refusals.</param>
/// <param name="line">Where the entry begins, from 1.</param>
internal sealed partial class Entry(string file, int line)
{
    private const int MaxIdLength = 64;
    private const int MaxNameLength = 120;
    private const int MaxNameWords = 12;

    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Entry>> _entries = new(StringComparer.Ordinal);

    public string File => file;

    public int Line => line;

    /// <summary>Takes a field; false where the entry has it already.</summary>
    public bool Add(string field, IReadOnlyList<string> values) => _values.TryAdd(field, values);

    /// <inheritdoc cref="Add(string, IReadOnlyList{string})"/>
    public bool Add(string field, IReadOnlyList<Entry> entries) => _entries.TryAdd(field, entries);

    /// <summary>The only value of a field; null where it is missing or empty.</summary>
    public string? One(string field) => Many(field) is [{ Length: > 0 } value, ..] ? value : null;

    public IReadOnlyList<string> Many(string field) => _values.GetValueOrDefault(field, []);

    public IReadOnlyList<Entry> Entries(string field) => _entries.GetValueOrDefault(field, []);

    /// <summary>The field <c>id</c>, which stands in addresses.</summary>
    public string Id(string example)
    {
        var id = One("id") ?? throw Refusal("the entry has no id");
        return FaultOfId(id, example) is { } fault ? throw Refusal(fault) : id;
    }

    /// <summary>What is wrong with an id that somebody gives; null where nothing is.</summary>
    public static string? FaultOfId(string id, string example) => id.Length <= MaxIdLength && IdForm().IsMatch(id) ? null
        : $"the id '{id}' must be small Latin letters and digits with single hyphens between them: {example}";

    /// <summary>The spellings of the names in a field.</summary>
    /// <param name="asWhole">They are compared as a whole and never looked for in a text, so «برلمان.كوم» may keep its stop.</param>
    public IReadOnlyList<string> Names(string field, bool asWhole = false)
    {
        var names = Many(field).SelectMany(OptionalArticle.Spellings).Distinct().ToArray();
        Array.ForEach(names, name => CheckName(name, asWhole));
        return names;
    }

    public ImportException Refusal(string reason) =>
        new($"{file}: {reason}{(One("id") is { } id ? $" (entry '{id}')" : "")}", line);

    public override string ToString() => $"{file}({line})";

    public void CheckName(string name, bool asWhole = false)
    {
        if (FaultOfName(name, asWhole) is { } fault)
        {
            throw Refusal(fault);
        }
    }

    /// <summary>What is wrong with a name that somebody gives; null where nothing is.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="asWhole">It is compared as a whole and never looked for in a text.</param>
    public static string? FaultOfName(string name, bool asWhole = false)
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

        // The Arabic comma in a YAML list is the slip that everybody makes once: [غانتس، غينتس] is one long name.
        return !asWhole && Enumerable.Range(1, words.Count - 1).Any(i => words[i].Apart)
            ? $"the name '{name}' runs over a mark that ends a name; names in a list are separated with ','"
            : null;
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdForm();
}
