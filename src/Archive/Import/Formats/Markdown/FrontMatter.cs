using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Archive.Import.Formats.Markdown;

/// <summary>
/// The fields in YAML that stand above a text between lines of three dashes. The parser's events are read and no objects built: nothing
/// in it can unfold into more than it holds.
/// </summary>
/// <param name="Fields">Values by field (FieldNames.tsv); of a list its items, one a line between commas.</param>
/// <param name="Body">The text below.</param>
internal sealed record FrontMatter(IReadOnlyDictionary<string, string> Fields, string Body)
{
    private const int Longest = 64 * 1024;

    /// <exception cref="ImportException">What stands between the dashes is not YAML, or no set of fields.</exception>
    public static FrontMatter Read(string text)
    {
        var start = text.StartsWith("---\n", StringComparison.Ordinal) ? 4 : text.StartsWith("---\r\n", StringComparison.Ordinal) ? 5 : 0;
        var end = start == 0 ? -1 : EndOf(text, start);
        if (end < 0)
        {
            return new FrontMatter(new Dictionary<string, string>(), text);
        }

        var below = text.IndexOf('\n', end);
        return new FrontMatter(ReadFields(text[start..end]), below < 0 ? "" : text[(below + 1)..]);
    }

    /// <summary>Where the closing line begins; -1 where there is none, and the dashes were only a line.</summary>
    private static int EndOf(string text, int start)
    {
        var line = start;
        while (line < Math.Min(text.Length, Longest))
        {
            var feed = text.IndexOf('\n', line);
            var end = feed < 0 ? text.Length : feed;
            if (text.AsSpan(line, end - line).TrimEnd() is "---" or "...")
            {
                return line;
            }

            line = end + 1;
        }

        return -1;
    }

    private static Dictionary<string, string> ReadFields(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            parser.Consume<StreamStart>();
            if (parser.TryConsume<DocumentStart>(out _))
            {
                ReadMapping(parser, fields);
            }

            return fields;
        }
        catch (YamlException error)
        {
            throw NotYaml(error.Message, (int)error.Start.Line + 1);
        }
        catch (InvalidOperationException)
        {
            // The scanner's own answer to some plain values in brackets.
            throw NotYaml("a list is broken.", 2);
        }
    }

    private static ImportException NotYaml(string error, int line) =>
        new($"What stands between the lines of dashes is not YAML: {error} Put a value that holds a colon in quotes.", line, RefusalCause.Malformed);

    private static void ReadMapping(Parser parser, Dictionary<string, string> fields)
    {
        if (!parser.TryConsume<MappingStart>(out _))
        {
            throw new ImportException("What stands between the lines of dashes is no set of fields, like «title: …».", 2, cause: RefusalCause.Malformed);
        }

        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var field = parser.TryConsume<Scalar>(out var name) ? FieldNames.Find(name.Value) : null;
            if (name is null)
            {
                parser.SkipThisAndNestedEvents();
            }

            if (ReadValue(parser) is { Length: > 0 } value && field is not null)
            {
                fields.TryAdd(field, value);
            }
        }
    }

    /// <summary>A value, or the values of a list; what lies deeper has no meaning here.</summary>
    private static string? ReadValue(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return scalar.Value;
        }

        if (!parser.TryConsume<SequenceStart>(out _))
        {
            parser.SkipThisAndNestedEvents();
            return null;
        }

        var values = new List<string>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (parser.TryConsume<Scalar>(out var item))
            {
                values.Add(item.Value);
            }
            else
            {
                parser.SkipThisAndNestedEvents();
            }
        }

        return string.Join(",\n", values);
    }
}
