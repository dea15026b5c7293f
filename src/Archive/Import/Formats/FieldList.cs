using Archive.Import.SavedPages;

namespace Archive.Import.Formats;

/// <summary>Lists in fields: keywords.</summary>
internal static class FieldList
{
    private static readonly char[] Separators = [',', '،', ';', '؛', '|'];

    /// <summary>The parts of one text with commas, Arabic or not.</summary>
    public static IReadOnlyList<string> Split(string? text) => Of((text ?? "").Split(Separators));

    /// <summary>Each as one line; no empty ones, none twice.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> parts) =>
        [.. parts.Select(part => PageText.Clean(part)).Where(part => part.Length > 0).Distinct()];
}
