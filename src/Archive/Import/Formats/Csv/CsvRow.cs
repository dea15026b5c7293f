namespace Archive.Import.Formats.Csv;

/// <summary>A row of a table as it stands in the file, with its line ends.</summary>
/// <param name="Line">Where it begins, from 1.</param>
/// <param name="Refusal">Why it cannot be read; null where it can.</param>
internal sealed record CsvRow(int Line, byte[] Bytes, string? Refusal);
