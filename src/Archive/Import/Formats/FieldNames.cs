using System.Collections.Frozen;
using Archive.Arabic.Text;
using Archive.Import.SavedPages;

namespace Archive.Import.Formats;

/// <summary>Knows what the columns of a table and the fields of front matter mean, in Arabic, English and French (FieldNames.tsv).</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, string> Fields = TabTable.Read("FieldNames.tsv")
        .ToFrozenDictionary(row => Analyzer.Fold(row[1]), row => row[0]);

    /// <summary>The field of that name; null where the name means nothing here.</summary>
    public static string? Find(string name) => Fields.GetValueOrDefault(Analyzer.Fold(name.Replace('_', ' ')));

    /// <summary>The stated fields among values by field.</summary>
    public static StatedFields Read(IReadOnlyDictionary<string, string> values, int line)
    {
        return new StatedFields
        {
            Line = line,
            Title = Value("title"),
            Standfirst = Value("standfirst"),
            Byline = Value("author"),
            Dateline = Value("dateline"),
            Source = Value("source"),
            Url = Value("url"),
            Published = Value("published"),
            Keywords = FieldList.Split(values.GetValueOrDefault("keywords")),
        };

        string? Value(string field) => PageText.Clean(values.GetValueOrDefault(field)) is { Length: > 0 } value ? value : null;
    }
}
