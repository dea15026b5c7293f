using System.Globalization;

namespace Archive.Import;

/// <summary>Something that was not taken in, and why.</summary>
/// <param name="Path">The file, as the archive names it.</param>
/// <param name="Line">The line, from 1; null where the whole file is meant.</param>
/// <param name="Reason">An English sentence: what is wrong and what to do.</param>
/// <param name="Cause">Of which kind the reason is.</param>
public sealed record Refusal(string Path, int? Line, string Reason, RefusalCause Cause = RefusalCause.Other)
{
    /// <summary>
    /// The refusal of an article: a record of a file with many is at its line, or named where there are no lines; a whole file
    /// needs neither.
    /// </summary>
    internal static Refusal Of(SourceRecord source, ImportException reason) => source switch
    {
        { Line: 0, Record.Length: > 0 } => At(source.Path, source.Record, reason.Line, reason.Message, reason.Cause),
        _ => At(source.Path, source.Entry, reason.Line ?? (source.Record == source.Entry ? null : source.Line), reason.Message, reason.Cause),
    };

    /// <summary>A place in a file that lies in a zip is told in the sentence: the path remains that of the zip.</summary>
    /// <param name="inside">What in the file is meant; empty for itself.</param>
    internal static Refusal At(string path, string inside, int? line, string reason, RefusalCause cause = RefusalCause.Other) =>
        inside.Length == 0 ? new Refusal(path, line, reason, cause) : new Refusal(path, null, new Refusal(inside, line, reason).ToString(), cause);

    /// <summary><c>path(line): reason</c>, always one line: a file's name may hold a line break, which is shown as �.</summary>
    public override string ToString()
    {
        var path = string.Concat(Path.Select(c => char.IsControl(c) ? '\uFFFD' : c));
        return Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{path}({line}): {Reason}") : $"{path}: {Reason}";
    }
}
