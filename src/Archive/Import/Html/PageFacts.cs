using Archive.Import.SavedPages;

namespace Archive.Import.Html;

/// <summary>What a page says of itself: values under the names at which they stand, in the order of the page.</summary>
internal sealed class PageFacts
{
    private const int MostOfAName = 50;

    private static readonly ILookup<string, string> NamesOfFields =
        TabTable.Read("MetadataNames.tsv").ToLookup(row => row[0], row => row[1]);

    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public void Add(string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        if (!_values.TryGetValue(name, out var values))
        {
            _values[name] = values = [];
        }

        if (values.Count < MostOfAName)
        {
            values.Add(value);
        }
    }

    public bool Has(string name) => _values.ContainsKey(name);

    public string? First(string name) => _values.GetValueOrDefault(name)?[0];

    /// <summary>All values of a field, each a line, as they are believed (MetadataNames.tsv).</summary>
    public IEnumerable<string> All(string field) => Lists(field).SelectMany(values => values);

    /// <summary>The values of the field's best name.</summary>
    public IReadOnlyList<string> Best(string field) => Lists(field).FirstOrDefault() ?? [];

    /// <summary>The values of each of its names, the most believed first.</summary>
    public IEnumerable<IReadOnlyList<string>> Lists(string field) =>
        NamesOfFields[field].Where(_values.ContainsKey)
            .Select(name => _values[name].Select(value => PageText.Clean(value)).Where(value => value.Length > 0).ToList())
            .Where(values => values.Count > 0);

    /// <summary>The words of a list that stands in the same table.</summary>
    public static IEnumerable<string> Words(string list) => NamesOfFields[list];
}
