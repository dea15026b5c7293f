using Archive.Import;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Archive.Entries;

/// <summary>
/// Reads one data file that people write: a YAML list of entries, each a handful of fields with a value, a list of values or a list of
/// entries. It reads the parser's events, not an object tree, so every refusal has its line, and a file can't be made to unfold
/// into more than it holds: anchors and tags are refused.
/// </summary>
internal sealed class EntryReader(string file, string yaml, EntryShape shape)
{
    private readonly Parser _parser = new(new StringReader(yaml));

    /// <exception cref="ImportException">The file is not YAML, or not a list of such entries.</exception>
    internal IReadOnlyList<Entry> Read()
    {
        try
        {
            return ReadFile();
        }
        catch (YamlException error)
        {
            throw new ImportException($"{file}: this is not YAML: {error.Message}", (int)error.Start.Line);
        }
        catch (InvalidOperationException error)
        {
            // The scanner's own answer to some broken lists.
            throw new ImportException($"{file}: this is not YAML: a list is broken", error);
        }
    }

    private List<Entry> ReadFile()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
        {
            return [];
        }

        _parser.Consume<DocumentStart>();
        // A file with nothing in it but comments.
        var entries = IsEmptyValue() ? [] : ReadEntries(shape, "the file must be a list: every entry begins with '- id:'");

        _parser.Consume<DocumentEnd>();
        if (!_parser.TryConsume<StreamEnd>(out _))
        {
            throw Refusal("a file holds one list: take the line '---' away", _parser.Current);
        }

        return entries;
    }

    private List<Entry> ReadEntries(EntryShape shape, string expected)
    {
        Open<SequenceStart>(expected);
        var entries = new List<Entry>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            entries.Add(ReadEntry(shape));
        }

        return entries;
    }

    private Entry ReadEntry(EntryShape shape)
    {
        var start = Open<MappingStart>("an entry is a set of fields and begins with '- id:'");
        var entry = new Entry(file, (int)start.Start.Line);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Open<Scalar>("expected the name of a field");
            if (!shape.Known.Contains(key.Value, StringComparer.Ordinal))
            {
                throw Refusal($"unknown field '{key.Value}'; the fields are {string.Join(", ", shape.Known)}", key);
            }

            var isNew = shape.ShapeIn(key.Value) is { } inner
                ? entry.Add(key.Value, IsEmptyValue() ? [] : ReadEntries(inner, $"the field '{key.Value}' holds a list of entries, each with its own fields"))
                : entry.Add(key.Value, ReadValues(shape.HoldsOneValue(key.Value), key.Value));
            if (!isNew)
            {
                throw Refusal($"the entry has the field '{key.Value}' twice", key);
            }
        }

        return entry;
    }

    private List<string> ReadValues(bool single, string field)
    {
        if (IsEmptyValue())
        {
            return [];
        }

        if (single || _parser.Accept<Scalar>(out _))
        {
            return [Open<Scalar>($"the field '{field}' holds one value, not a list").Value.Trim()];
        }

        Open<SequenceStart>($"the field '{field}' holds a list of names");
        var values = new List<string>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            values.Add(Open<Scalar>($"the list '{field}' holds plain names").Value.Trim());
        }

        return values;
    }

    /// <summary>Steps over «aliases:» with nothing behind it.</summary>
    private bool IsEmptyValue()
    {
        if (!_parser.Accept<Scalar>(out var scalar) || scalar.Value.Length > 0 || !scalar.Anchor.IsEmpty)
        {
            return false;
        }

        _parser.MoveNext();
        return true;
    }

    private T Open<T>(string expected) where T : NodeEvent
    {
        if (_parser.Accept<AnchorAlias>(out _)
            || _parser.Accept<NodeEvent>(out var node) && !(node.Anchor.IsEmpty && node.Tag.IsEmpty))
        {
            throw Refusal("YAML's signs & * ! have no use here: put a name that begins with one in quotes", _parser.Current);
        }

        return _parser.TryConsume<T>(out var found) ? found : throw Refusal(expected, _parser.Current);
    }

    private ImportException Refusal(string reason, ParsingEvent? at) => new($"{file}: {reason}", (int?)at?.Start.Line);
}
