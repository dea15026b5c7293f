using System.Globalization;

namespace Archive.Import;

/// <summary>Something that was not taken in, and why.</summary>
/// <param name="Path">The file, as the archive names it.</param>
/// <param name="Line">The line, from 1; null where the whole file is meant.</param>
/// <param name="Reason">An English sentence: what is wrong and what to do.</param>
/// <param name="Cause">Of which kind the reason is.</param>
public sealed record Refusal(string Path, int? Line, string Reason, RefusalCause Cause = RefusalCause.Other)
{
    /// <summary>The refusal of an article: a record of a file with many is at its line, a whole file needs none.</summary>
    internal static Refusal Of(SourceRecord source, ImportException reason) =>
        new(source.Path, reason.Line ?? (source.Record.Length > 0 ? source.Line : null), reason.Message, reason.Cause);

    /// <summary><c>path(line): reason</c>, always one line: a file's name may hold a line break, which is shown as �.</summary>
    public override string ToString()
    {
        var path = string.Concat(Path.Select(c => char.IsControl(c) ? '\uFFFD' : c));
        return Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{path}({line}): {Reason}") : $"{path}: {Reason}";
    }
}
