using System.Xml;

namespace Archive.Import.Formats.Feeds;

/// <summary>
/// Reads the items of a feed: RSS 2.0, RSS 1.0 (RDF) and Atom. Each is kept in a feed of its own that has the title and the
/// address of the whole, so that it can be read again. A document type definition is refused, and with it every entity of its own.
/// </summary>
internal sealed class FeedFormat : IFileFormat
{
    public IEnumerable<SourceRecord> Read(SourceFile file)
    {
        var text = new FeedText(file.OpenText(Html.HtmlFile.Charset(file.Opening)));
        using var xml = FeedXml.Guard(() => FeedXml.Reader(text));
        var head = new FeedHead();
        while (Step(xml, text, file))
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.Depth == 0)
            {
                head = new FeedHead { Root = FeedXml.RootOf(xml) };
            }
            else if (xml.LocalName is "item" or "entry")
            {
                if (ItemOf(file, xml, text, head) is { } record)
                {
                    yield return record;
                }
            }
            else if (xml.LocalName is "title" or "link" && xml.Depth <= 2)
            {
                head.Take(xml, text);
            }
        }
    }

    private static bool Step(XmlReader xml, FeedText text, SourceFile file)
    {
        file.Line = ((IXmlLineInfo)xml).LineNumber;
        text.Allow();
        return FeedXml.Guard(xml.Read);
    }

    private static SourceRecord? ItemOf(SourceFile file, XmlReader xml, FeedText text, FeedHead head)
    {
        var line = ((IXmlLineInfo)xml).LineNumber;
        file.Line = line;
        var item = FeedXml.Guard(() => FeedItemCopy.Write(xml, text, head));
        if (item is null)
        {
            file.Refuse($"The item is longer than {Encodings.TextDecoder.MaxLength:N0} bytes, or has elements inside each other without end. Leave out what it embeds.", line, cause: RefusalCause.TooLarge);
            return null;
        }

        try
        {
            var id = FeedItem.Read(item).Id is { Length: > 0 } stated ? stated : ContentId.Of(item);
            return file.Record(id, line, head.Root == FeedRoot.Atom ? SourceFormat.AtomEntry : SourceFormat.RssItem, item);
        }
        catch (ImportException refusal)
        {
            file.Refuse(refusal.Message, line, refusal.Cause);
            return null;
        }
    }
}
