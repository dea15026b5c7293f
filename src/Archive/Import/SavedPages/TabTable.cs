namespace Archive.Import.SavedPages;

/// <summary>Reads the tables that are built into this assembly: a row a line, columns between tabs, # begins a comment.</summary>
internal static class TabTable
{
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(TabTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not built into the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
