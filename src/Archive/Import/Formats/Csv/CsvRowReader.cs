using Archive.Import.Encodings;

namespace Archive.Import.Formats.Csv;

/// <summary>
/// Cuts a table into rows. A row takes in the line breaks inside its quotes; where a quote is never closed, or closed in the
/// middle of a field, only the line it stands in is refused, and the reading goes on with the next.
/// </summary>
internal sealed class CsvRowReader(Stream text)
{
    private readonly ByteLineReader _lines = new(text, TextDecoder.MaxLength);
    private readonly Queue<(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong)> _again = [];

    /// <summary>The sign between fields. To be set before any row but the first is read.</summary>
    public byte Separator { get; set; } = (byte)',';

    /// <summary>The rows in order, without empty ones.</summary>
    public IEnumerable<CsvRow> Read()
    {
        while (Next() is { } line)
        {
            if (line.IsTooLong)
            {
                yield return new CsvRow(line.Number, [], $"The row is longer than {TextDecoder.MaxLength:N0} bytes. Split it into its articles.");
            }
            else if (line.Bytes.Span.ContainsAnyExcept(" \t\r"u8))
            {
                yield return ReadRow(line.Number, line.Bytes);
            }
        }
    }

    private CsvRow ReadRow(int number, ReadOnlyMemory<byte> first)
    {
        var row = new MemoryStream();
        row.Write(first.Span);
        var taken = new List<(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong)>();
        var state = Step(FieldState.Start, first.Span);
        while (state == FieldState.Quoted && row.Length <= TextDecoder.MaxLength && Next() is { } line)
        {
            taken.Add(line);
            row.WriteByte((byte)'\n');
            row.Write(line.Bytes.Span);
            state = line.IsTooLong ? FieldState.Broken : Step(state, line.Bytes.Span);
        }

        if (state is not (FieldState.Quoted or FieldState.Broken) && row.Length <= TextDecoder.MaxLength)
        {
            return new CsvRow(number, row.ToArray(), null);
        }

        // What was taken for the inside of quotes are rows of their own.
        Return(taken);
        return new CsvRow(number, [], state == FieldState.Broken && taken.Count == 0
            ? "Behind a closing quote the field goes on. Write quotes inside a field twice (\"\")."
            : "A quote is opened and not closed. Close it, and write quotes inside a field twice (\"\").");
    }

    private FieldState Step(FieldState state, ReadOnlySpan<byte> line)
    {
        foreach (var b in line.TrimEnd((byte)'\r'))
        {
            state = (state, b) switch
            {
                (FieldState.Start, (byte)'"') or (FieldState.Closed, (byte)'"') => FieldState.Quoted,
                (FieldState.Quoted, (byte)'"') => FieldState.Closed,
                (FieldState.Quoted, _) => FieldState.Quoted,
                _ when b == Separator => FieldState.Start,
                (FieldState.Closed, not (byte)' ') => FieldState.Broken,
                (FieldState.Closed or FieldState.Broken, _) => state,
                _ => FieldState.Plain,
            };
            if (state == FieldState.Broken)
            {
                break;
            }
        }

        return state;
    }

    private (int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong)? Next() =>
        _again.TryDequeue(out var line) ? line
        : _lines.Read() ? (_lines.Number, _lines.Line, _lines.IsTooLong)
        : null;

    private void Return(List<(int Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong)> lines)
    {
        var rest = _again.ToList();
        _again.Clear();
        lines.ForEach(_again.Enqueue);
        rest.ForEach(_again.Enqueue);
    }

    private enum FieldState
    {
        Start,
        Plain,
        Quoted,
        Closed,
        Broken,
    }
}
