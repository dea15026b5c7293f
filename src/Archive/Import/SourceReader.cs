namespace Archive.Import;

/// <summary>Reads files into the bytes of single articles, by what the file's name says it is.</summary>
internal static class SourceReader
{
    private static readonly string[] LineSuffixes = [".jsonl", ".jsonl.gz"];

    /// <param name="path">Where the file lies.</param>
    /// <param name="name">What the archive calls it.</param>
    /// <param name="refuse">Hears what is refused; the reading goes on with the rest.</param>
    public static IEnumerable<SourceRecord> Read(string path, string name, Action<Refusal> refuse)
    {
        var isText = name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
        if (!isText && !LineSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)))
        {
            refuse(new Refusal(name, null, "Files of this kind are not read. Give it as .txt, .jsonl or .jsonl.gz."));
            return [];
        }

        if (Try<long?>(() => LengthOf(path), name, refuse) is not { } length)
        {
            return [];
        }

        if (length == 0)
        {
            refuse(new Refusal(name, null, "The file is empty, or a pipe or device rather than a file. Put a file with text in its place."));
            return [];
        }

        return isText ? ReadText(path, name, length, refuse) : ReadLines(path, name, refuse);
    }

    /// <summary>
    /// The bytes of the file that the path leads to, over all links. Pipes and devices have none: opening one could wait for ever.
    /// </summary>
    private static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
    }

    private static IEnumerable<SourceRecord> ReadText(string path, string name, long length, Action<Refusal> refuse)
    {
        if (length > PlainTextDecoder.MaxLength)
        {
            refuse(new Refusal(name, null, $"The file has {length:N0} bytes; an article has at most {PlainTextDecoder.MaxLength:N0}. Split it into its articles."));
        }
        else if (Try(() => File.ReadAllBytes(path), name, refuse) is { } bytes)
        {
            yield return new SourceRecord(name, "", 1, SourceFormat.PlainText, bytes);
        }
    }

    private static IEnumerable<SourceRecord> ReadLines(string path, string name, Action<Refusal> refuse)
    {
        using var stream = Try(() => File.OpenRead(path), name, refuse);
        if (stream is null)
        {
            yield break;
        }

        var known = new Dictionary<string, (int Line, string Sha256)>(StringComparer.Ordinal);
        foreach (var line in JsonLinesReader.Read(stream))
        {
            if (line.Refusal is { } refusal)
            {
                refuse(new Refusal(name, refusal.Line ?? line.Number, refusal.Message));
                continue;
            }

            var record = RecordOf(name, line);
            if (known.TryGetValue(record.Record, out var first) && first.Sha256 != record.Sha256)
            {
                refuse(new Refusal(name, line.Number, $"The id {record.Record} was given to another article in line {first.Line}. Give each its own."));
                continue;
            }

            known.TryAdd(record.Record, (line.Number, record.Sha256));
            yield return record;
        }
    }

    private static SourceRecord RecordOf(string name, JsonLine line)
    {
        var record = new SourceRecord(name, line.SourceId ?? line.Article!.Url ?? "", line.Number, SourceFormat.JsonLine, line.Bytes.ToArray())
        {
            Extracted = line.Article,
        };
        // Without an id or an address the content itself says which article it is.
        return record.Record.Length > 0 ? record : record with { Record = record.Sha256[..16] };
    }

    private static T? Try<T>(Func<T> read, string name, Action<Refusal> refuse)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            refuse(new Refusal(name, null, $"The file cannot be read ({e.GetType().Name}: {e.Message})"));
            return default;
        }
    }
}
