using System.Text.Json;
using Archive.Import.Encodings;
using Archive.Import.SavedPages;

namespace Archive.Import.Formats.Json;

/// <summary>The fields of an article's JSON object, checked as they are asked for. Empty and null values are taken as absent.</summary>
internal sealed class JsonFields
{
    private readonly JsonElement _object;
    private readonly List<Doubt> _doubts = [];

    public JsonFields(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ImportException($"The line holds {Describe(element)}; an object with \"title\", \"text\" or \"html\" is expected.", cause: RefusalCause.Malformed);
        }

        _object = element;
    }

    /// <summary>What was noticed in the fields that were asked for.</summary>
    public IReadOnlyList<Doubt> Doubts => _doubts;

    /// <summary>A text, or a number as it is written.</summary>
    public string? String(string name)
    {
        if (!_object.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return StringOf(name, value) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
    }

    /// <summary>A text as one line.</summary>
    public string? Line(string name) => PageText.Clean(String(name)) is { Length: > 0 } line ? line : null;

    /// <summary>An array of texts, or one text with commas; none twice.</summary>
    public IReadOnlyList<string> List(string name) => _object.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
        ? FieldList.Of(value.EnumerateArray().Select(part => StringOf(name, part)))
        : FieldList.Split(String(name));

    private string StringOf(string name, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            return value.GetRawText();
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            throw new ImportException($"\"{name}\" holds {Describe(value)}; a text is expected.", cause: RefusalCause.Malformed);
        }

        // Judged field by field: escapes (\u00d8) hide from any look at the line.
        var judged = TextDecoder.Judge(value.GetString()!);
        _doubts.AddRange(judged.Doubts);
        return judged.Text;
    }

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
