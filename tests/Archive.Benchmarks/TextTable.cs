using System.Globalization;

namespace Archive.Benchmarks;

/// <summary>Rows of plain text under each other: columns of words stand left, columns of figures right.</summary>
internal sealed class TextTable(params string[] heads)
{
    private const string Gap = "  ";

    /// <summary>Stands where there is no figure.</summary>
    public const string None = "–";

    private readonly List<string[]> _rows = [];

    /// <summary>A share or a score between 0 and 1.</summary>
    public static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Milliseconds(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    public static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);

    public void Add(params string[] cells) => _rows.Add(cells);

    public void Write(TextWriter output)
    {
        string[][] lines = [heads, .. _rows];
        var widths = heads.Select((_, column) => lines.Max(line => line[column].Length)).ToArray();
        var figures = heads.Select((_, column) => _rows.TrueForAll(row => IsFigure(row[column]))).ToArray();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, column) => figures[column] ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]));
            output.WriteLine(string.Join(Gap, cells).TrimEnd());
        }

        output.WriteLine();
    }

    private static bool IsFigure(string cell) => cell == None || double.TryParse(cell, CultureInfo.InvariantCulture, out _);
}
