using System.Reflection;

namespace Archive.Arabic.Names.Finding;

/// <summary>Reads the word lists in Lists/, which are part of the assembly: columns between tabs, lines with # are comments.</summary>
internal static class NameLists
{
    /// <summary>A row: the name as newspapers write it, what kind of thing it is (empty where the list has one kind), and its flags.</summary>
    internal readonly record struct Row(string Name, string Kind, string Flags)
    {
        internal bool IsWordToo => Flags.Contains("word", StringComparison.Ordinal);
    }

    /// <summary>A list whose rows have a name and flags.</summary>
    internal static IEnumerable<Row> Names(string list) => Rows(list).Select(row => new Row(row[0], "", At(row, 1)));

    /// <summary>A list whose rows have a kind between name and flags.</summary>
    internal static IEnumerable<Row> Kinds(string list) => Rows(list).Select(row => new Row(row[0], At(row, 1), At(row, 2)));

    internal static IEnumerable<string[]> Rows(string list)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(NameLists), $"Lists.{list}")
            ?? throw new InvalidOperationException($"The list {list} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    private static string At(string[] row, int column) => column < row.Length ? row[column] : "";
}
