using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Archive.Import.Html;

/// <summary>
/// The article's own object in a page's JSON-LD, wherever it stands: alone, in an array, under @graph. Of several the one whose text or
/// address says most. Broken JSON gives what can still be read of it.
/// </summary>
internal static partial class JsonLd
{
    private const int MostObjects = 2_000;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Adds the article's properties to <paramref name="facts"/> as <c>ld:…</c>.</summary>
    public static void Read(IEnumerable<string> scripts, PageFacts facts)
    {
        var objects = new List<JsonElement>();
        foreach (var script in scripts)
        {
            if (Parse(script) is { } root)
            {
                Collect(root, objects);
            }
            else
            {
                Salvage(script, facts);
            }
        }

        var article = objects.Where(each => Rank(each) > 0).OrderByDescending(Rank).Cast<JsonElement?>().FirstOrDefault();
        if (article is { } found)
        {
            Add(found, objects, facts);
        }
    }

    private static JsonElement? Parse(string script)
    {
        var text = Wrapping().Replace(script, "");
        return TryParse(text) ?? TryParse(ControlCharacters().Replace(text, " ").TrimEnd(' ', ';'));
    }

    private static JsonElement? TryParse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The objects that stand for themselves; not those that an article or a list only mentions.</summary>
    private static void Collect(JsonElement element, List<JsonElement> objects)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, objects);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object && objects.Count < MostObjects)
        {
            objects.Add(element);
            foreach (var name in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
            {
                if (element.TryGetProperty(name, out var inner) && inner.ValueKind != JsonValueKind.String)
                {
                    Collect(inner, objects);
                }
            }
        }
    }

    private static int Rank(JsonElement element)
    {
        var types = Texts(element, "@type").ToList();
        var kind = types.Exists(type => type.EndsWith("Article", StringComparison.Ordinal)) ? 40
            : types.Exists(type => type is "BlogPosting" or "LiveBlogPosting" or "Report" or "Review") ? 40
            : types.Exists(type => type is "WebPage" or "ItemPage" or "VideoObject") ? 10
            : 0;
        return kind == 0 ? 0 : kind + (element.TryGetProperty("articleBody", out _) ? 4 : 0)
            + (element.TryGetProperty("datePublished", out _) ? 2 : 0) + (element.TryGetProperty("headline", out _) ? 1 : 0);
    }

    private static void Add(JsonElement article, List<JsonElement> objects, PageFacts facts)
    {
        foreach (var property in article.EnumerateObject())
        {
            foreach (var value in Values(property.Value, objects, 0))
            {
                facts.Add("ld:" + property.Name, value);
            }
        }
    }

    /// <summary>The texts of a value: itself, its items, or the name of the thing that it is or refers to.</summary>
    private static IEnumerable<string> Values(JsonElement value, List<JsonElement> objects, int depth) => value.ValueKind switch
    {
        JsonValueKind.String => [Decode(value.GetString()!)],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => Values(item, objects, depth)),
        JsonValueKind.Object when Texts(value, "name").FirstOrDefault() is { } name => [name],
        JsonValueKind.Object when Texts(value, "@id").FirstOrDefault() is { } id => depth == 0 && Find(id, objects) is { } thing
            ? Values(thing, objects, 1) : [id],
        JsonValueKind.Object => Texts(value, "url"),
        _ => [],
    };

    private static JsonElement? Find(string id, List<JsonElement> objects)
    {
        foreach (var each in objects)
        {
            if (each.TryGetProperty("name", out _) && each.TryGetProperty("@id", out var own)
                && own.ValueKind == JsonValueKind.String && own.ValueEquals(id))
            {
                return each;
            }
        }

        return null;
    }

    private static IEnumerable<string> Texts(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => [Decode(value.GetString()!)],
            JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String)
                .Select(item => Decode(item.GetString()!)),
            _ => [],
        };
    }

    /// <summary>Some systems escape for HTML what they then escape for JSON.</summary>
    private static string Decode(string text) => text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;

    private static void Salvage(string script, PageFacts facts)
    {
        foreach (Match match in Property().Matches(script))
        {
            if (!facts.Has("ld:" + match.Groups["name"].Value))
            {
                facts.Add("ld:" + match.Groups["name"].Value, Decode(match.Groups["value"].Value));
            }
        }
    }

    /// <summary>«//&lt;![CDATA[», «&lt;!--».</summary>
    [GeneratedRegex(@"^\s*(?:/[/*]\s*)?<!(?:\[CDATA\[|--)(?:\s*\*/)?|(?:/[/*]\s*)?(?:\]\]|--)>(?:\s*\*/)?\s*$")]
    private static partial Regex Wrapping();

    [GeneratedRegex(@"[\u0000-\u001F]")]
    private static partial Regex ControlCharacters();

    [GeneratedRegex("""
        "(?<name>headline|datePublished)"\s*:\s*"(?<value>[^"\\]{1,300})"
        """)]
    private static partial Regex Property();
}
