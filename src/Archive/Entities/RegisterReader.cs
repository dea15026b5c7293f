using Archive.Entities.Judging;
using Archive.Import;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Archive.Entities;

/// <summary>
/// Reads one file of the register: a YAML list of entries, each a handful of fields with a value or a list of values.
/// It reads the parser's events, not an object tree, so every refusal has its line, and a file can't be made to unfold
/// into more than it holds: anchors and tags are refused.
/// </summary>
internal sealed class RegisterReader(string file, string yaml)
{
    private readonly Parser _parser = new(new StringReader(yaml));
    private readonly List<RegisterEntry> _entries = [];
    private readonly List<FiledJudgement> _judgements = [];

    /// <summary>The judgements among the entries, once they are read.</summary>
    internal IReadOnlyList<FiledJudgement> Judgements => _judgements;

    /// <exception cref="ImportException">The file is not YAML, or not a register.</exception>
    internal IReadOnlyList<RegisterEntry> Read()
    {
        try
        {
            ReadFile();
            return _entries;
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

    private void ReadFile()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
        {
            return;
        }

        _parser.Consume<DocumentStart>();
        // A file with nothing in it but comments.
        if (!IsEmptyValue())
        {
            Open<SequenceStart>("the file must be a list: every entry begins with '- id:'");
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                ReadEntry();
            }
        }

        _parser.Consume<DocumentEnd>();
        if (!_parser.TryConsume<StreamEnd>(out _))
        {
            throw Refusal("a file holds one list: take the line '---' away", _parser.Current);
        }
    }

    private void ReadEntry()
    {
        var start = Open<MappingStart>("an entry is a set of fields and begins with '- id:'");
        var fields = new RegisterFields();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Open<Scalar>("expected the name of a field");
            if (!RegisterFields.Known.Contains(key.Value, StringComparer.Ordinal))
            {
                throw Refusal($"unknown field '{key.Value}'; the fields are {string.Join(", ", RegisterFields.Known)}", key);
            }

            var values = ReadValues(RegisterFields.HoldsOneValue(key.Value), key.Value);
            if (!fields.Add(key.Value, values))
            {
                throw Refusal($"the entry has the field '{key.Value}' twice", key);
            }
        }

        Add((int)start.Start.Line, fields);
    }

    private void Add(int line, RegisterFields fields)
    {
        var entry = new RegisterEntryCheck(file, line, fields);
        if (JudgementEntryCheck.IsJudgement(fields))
        {
            _judgements.Add(new JudgementEntryCheck(file, line, fields).ToJudgement());
            if (!JudgementEntryCheck.MakesEntity(fields))
            {
                return;
            }
        }
        else if (JudgementEntryCheck.FieldOfJudgement(fields) is { } field)
        {
            throw entry.Refusal($"the field '{field}' belongs to judgements: say which with 'judgement:'");
        }

        _entries.Add(new RegisterEntry(entry.ToEntity(), file, line));
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
