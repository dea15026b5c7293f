using System.Globalization;

namespace Archive.Import;

/// <summary>Something that was not taken in, and why.</summary>
/// <param name="Path">The file, as the archive names it.</param>
/// <param name="Line">The line, from 1; null where the whole file is meant.</param>
/// <param name="Reason">An English sentence: what is wrong and what to do.</param>
public sealed record Refusal(string Path, int? Line, string Reason)
{
    public override string ToString() =>
        Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Path}({line}): {Reason}") : $"{Path}: {Reason}";
}
