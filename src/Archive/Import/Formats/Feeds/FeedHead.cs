using System.Xml;

namespace Archive.Import.Formats.Feeds;

/// <summary>What a feed says of itself before its items.</summary>
internal sealed class FeedHead
{
    private const int Longest = 1000;

    public FeedRoot Root { get; init; }

    public string? Title { get; private set; }

    public string? Link { get; private set; }

    /// <summary>Takes the title or the link on which the reader stands; the first of each counts.</summary>
    public void Take(XmlReader xml, FeedText text)
    {
        var isTitle = xml.LocalName == "title";
        if (xml.NamespaceURI == FeedXml.AtomNamespace && !isTitle)
        {
            Link ??= xml.GetAttribute("rel") is null or "alternate" ? xml.GetAttribute("href") : null;
            return;
        }

        text.Allow();
        var value = FeedXml.Guard(() => xml.Read() && xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA ? xml.Value.Trim() : "");
        value = value[..Math.Min(value.Length, Longest)];
        if (value.Length > 0)
        {
            Title ??= isTitle ? value : null;
            Link ??= isTitle ? null : value;
        }
    }
}
