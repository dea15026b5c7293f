using System.Xml.Linq;

namespace Archive.Import.Formats.Feeds;

/// <summary>The one item of a feed as it is kept, with what is said of the feed.</summary>
internal sealed class FeedItem
{
    private readonly XElement _item;
    private readonly XElement? _channel;

    private FeedItem(XElement root)
    {
        _item = root.Descendants().FirstOrDefault(element => element.Name.LocalName is "item" or "entry")
            ?? throw new ImportException("There is no item in the feed.", cause: RefusalCause.NoArticle);
        _channel = root.Name.LocalName == "feed" ? root : root.Elements().FirstOrDefault(element => element.Name.LocalName == "channel");
    }

    public string? Title => Html("title");

    public string? Link => _item.Elements().FirstOrDefault(element => element.Name == XName.Get("link", FeedXml.AtomNamespace)
            && element.Attribute("rel")?.Value is null or "alternate")?.Attribute("href")?.Value
        ?? Text("link") ?? _item.Attribute(XName.Get("about", FeedXml.RdfNamespace))?.Value ?? (IsAddress(Text("guid")) ? Text("guid") : null);

    /// <summary>What tells it from the other items, as long as the feed lives.</summary>
    public string? Id => Text("guid") ?? Text("id") ?? Link;

    /// <summary>The article: the longest form of it that the feed gives.</summary>
    public string? Content => Html("encoded") ?? Html("content") ?? Html("description") ?? Html("summary");

    /// <summary>A short form beside a long one.</summary>
    public string? Summary => Html("encoded") is null && Html("content") is null ? null : Html("description") ?? Html("summary");

    public string? Published => Text("pubDate") ?? Text("published") ?? Text("date") ?? Text("issued") ?? Text("updated");

    /// <summary>A name; an address of e-mail with a name in brackets gives the name.</summary>
    public string? Author
    {
        get
        {
            var author = Text("creator") ?? _item.Elements().FirstOrDefault(element => element.Name.LocalName == "author")
                ?.Elements().FirstOrDefault(element => element.Name.LocalName == "name")?.Value ?? Text("author");
            var bracket = author?.IndexOf('(', StringComparison.Ordinal) ?? -1;
            return author is null || !author.Contains('@', StringComparison.Ordinal) ? author
                : bracket < 0 ? null
                : author[(bracket + 1)..].TrimEnd(')', ' ');
        }
    }

    public IEnumerable<string> Categories => _item.Elements()
        .Where(element => element.Name.LocalName is "category" or "subject")
        .Select(element => element.Attribute("label")?.Value ?? element.Attribute("term")?.Value ?? element.Value);

    /// <summary>The newspaper: whom the item is taken from, or the feed's own title.</summary>
    public string? Source => Text("source") ?? Named(_channel, "title");

    /// <exception cref="ImportException">It is no feed with an item.</exception>
    public static FeedItem Read(byte[] feed)
    {
        using var text = new StreamReader(new MemoryStream(feed), Encodings.TextEncoding.Utf8);
        using var xml = FeedXml.Guard(() => FeedXml.Reader(text));
        return FeedXml.Guard(() => new FeedItem(XElement.Load(xml)));
    }

    private static bool IsAddress(string? text) => text?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Named(XElement? parent, string name) =>
        parent?.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    private string? Text(string name) => Named(_item, name);

    /// <summary>HTML as text holds it, or as XML of its own (Atom's type="xhtml").</summary>
    private string? Html(string name)
    {
        var found = _item.Elements().FirstOrDefault(element => element.Name.LocalName == name);
        return found is { HasElements: true }
            ? string.Concat(found.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)))
            : Named(_item, name);
    }
}
