using System.Globalization;

namespace Archive.Import;

/// <summary>The one error of bad input: what is wrong with it, where, and what to do.</summary>
public sealed class ImportException : Exception
{
    /// <param name="reason">An English sentence for the log and the command line, without the path.</param>
    /// <param name="line">The line of the file, from 1, where it makes sense.</param>
    /// <param name="cause">Of which kind the reason is.</param>
    public ImportException(string reason, int? line = null, RefusalCause cause = RefusalCause.Other) : base(reason) =>
        (Line, Cause) = (line, cause);

    public ImportException(string reason, Exception inner, RefusalCause cause = RefusalCause.Other) : base(reason, inner) => Cause = cause;

    /// <summary>The line of the file, from 1; null where the whole file is meant.</summary>
    public int? Line { get; }

    public RefusalCause Cause { get; }

    /// <summary>The reason with its line, for where nothing else names it.</summary>
    public string Sentence => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Message} (line {line})") : Message;
}
