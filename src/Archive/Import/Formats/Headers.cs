using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Import.Formats;

/// <summary>Lines «name: value», as e-mail, HTTP and WARC have them before what they carry; the first of a name counts.</summary>
internal sealed partial class Headers
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value; null where there is none.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>The media type of the contents, without parameters, in lower case; empty where it is not said.</summary>
    public string MediaType => (this["Content-Type"] ?? "").Split(';')[0].Trim().ToLowerInvariant();

    public string? Charset => Parameter("Content-Type", "charset");

    /// <summary>Reads up to the first empty line.</summary>
    /// <param name="bytes">Headers and what they carry.</param>
    /// <param name="end">Where that begins; the end of the bytes where there is no empty line.</param>
    public static Headers Read(ReadOnlySpan<byte> bytes, out int end)
    {
        var headers = new Headers();
        string? name = null;
        end = 0;
        while (end < bytes.Length)
        {
            var rest = bytes[end..];
            var feed = rest.IndexOf((byte)'\n');
            var line = (feed < 0 ? rest : rest[..feed]).TrimEnd((byte)'\r');
            end += feed < 0 ? rest.Length : feed + 1;
            if (line.IsEmpty)
            {
                break;
            }

            var text = Encoding.UTF8.GetString(line);
            if (text[0] is ' ' or '\t' && name is not null)
            {
                headers._values[name] += " " + text.Trim();
            }
            else if (text.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                name = text[..colon].Trim();
                headers._values.TryAdd(name, text[(colon + 1)..].Trim());
            }
        }

        return headers;
    }

    /// <summary>A parameter of a header: the charset of a content type.</summary>
    public string? Parameter(string header, string parameter)
    {
        foreach (Match match in Parameters().Matches(this[header] ?? ""))
        {
            if (match.Groups["name"].ValueSpan.Equals(parameter, StringComparison.OrdinalIgnoreCase))
            {
                return match.Groups["value"].Value.Trim('"');
            }
        }

        return null;
    }

    [GeneratedRegex("""; *(?<name>[\w*-]+) *= *(?<value>"[^"]*"|[^\s;]*)""")]
    private static partial Regex Parameters();
}
