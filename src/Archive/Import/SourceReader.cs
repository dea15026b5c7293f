namespace Archive.Import;

/// <summary>Reads files into the bytes of single articles, by what the file's name says it is.</summary>
internal static class SourceReader
{
    /// <param name="path">Where the file lies.</param>
    /// <param name="name">What the archive calls it.</param>
    /// <param name="refuse">Hears what is refused; the reading goes on with the rest.</param>
    public static IEnumerable<SourceRecord> Read(string path, string name, Action<Refusal> refuse)
    {
        var lower = name.ToLowerInvariant();
        if (lower.EndsWith(".txt", StringComparison.Ordinal))
        {
            return ReadText(path, name, refuse);
        }

        if (lower.EndsWith(".jsonl", StringComparison.Ordinal) || lower.EndsWith(".jsonl.gz", StringComparison.Ordinal))
        {
            return ReadLines(path, name, refuse);
        }

        refuse(new Refusal(name, null, "Files of this kind are not read. Give it as .txt, .jsonl or .jsonl.gz."));
        return [];
    }

    private static IEnumerable<SourceRecord> ReadText(string path, string name, Action<Refusal> refuse)
    {
        if (Try<long?>(() => new FileInfo(path).Length, name, refuse) is not { } length)
        {
            yield break;
        }

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
