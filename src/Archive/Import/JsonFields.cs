using System.Text.Json;

namespace Archive.Import;

/// <summary>The fields of an article's JSON object, checked as they are asked for. Empty and null values are taken as absent.</summary>
internal sealed class JsonFields
{
    private static readonly char[] Separators = [',', '،', ';', '؛', '|'];

    private readonly JsonElement _object;
    private readonly int _line;

    public JsonFields(JsonElement element, int line)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ImportException($"The line holds {Describe(element)}; an object with \"title\" or \"text\" is expected.", line);
        }

        (_object, _line) = (element, line);
    }

    /// <summary>A text, or a number as it is written.</summary>
    public string? String(string name)
    {
        if (!_object.TryGetProperty(name, out var value))
        {
            return null;
        }

        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Null => null,
            _ => throw Unexpected(name, value),
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>A text as one line.</summary>
    public string? Line(string name) => SavedPages.PageText.Clean(String(name)) is { Length: > 0 } line ? line : null;

    /// <summary>An array of texts, or one text with commas; none twice.</summary>
    public List<string> List(string name)
    {
        if (!_object.TryGetProperty(name, out var value))
        {
            return [];
        }

        IEnumerable<string> parts = value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().Select(part => part.ValueKind switch
            {
                JsonValueKind.String => part.GetString()!,
                JsonValueKind.Number => part.GetRawText(),
                _ => throw Unexpected(name, part),
            })
            : (String(name) ?? "").Split(Separators);
        return [.. parts.Select(part => SavedPages.PageText.Clean(part)).Where(part => part.Length > 0).Distinct()];
    }

    private ImportException Unexpected(string name, JsonElement value) =>
        new($"\"{name}\" holds {Describe(value)}; a text is expected.", _line);

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
