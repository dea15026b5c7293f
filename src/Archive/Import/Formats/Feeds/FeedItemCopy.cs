using System.Xml;
using Archive.Import.Encodings;

namespace Archive.Import.Formats.Feeds;

/// <summary>Copies an item out of its feed into one that holds nothing else, piece by piece: an item may be of any length.</summary>
internal static class FeedItemCopy
{
    /// <summary>Elements inside each other; whoever takes the words out of them goes down as deep.</summary>
    private const int Deepest = 200;

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = TextEncoding.Utf8,
        CheckCharacters = false,
        ConformanceLevel = ConformanceLevel.Document,
    };

    /// <summary>The feed with the item on which the reader stands; null where the item is too long or too deep. The reader then stands on its end.</summary>
    public static byte[]? Write(XmlReader xml, FeedText text, FeedHead head)
    {
        var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, Settings))
        {
            Open(writer, head);
            var isWhole = Copy(xml, writer, text, () =>
            {
                writer.Flush();
                return bytes.Length > TextDecoder.MaxLength;
            });
            if (!isWhole)
            {
                return null;
            }

            writer.WriteEndDocument();
        }

        return bytes.ToArray();
    }

    private static void Open(XmlWriter writer, FeedHead head)
    {
        if (head.Root == FeedRoot.Atom)
        {
            writer.WriteStartElement("feed", FeedXml.AtomNamespace);
            writer.WriteElementString("title", FeedXml.AtomNamespace, head.Title ?? "");
            return;
        }

        if (head.Root == FeedRoot.Rdf)
        {
            writer.WriteStartElement("rdf", "RDF", FeedXml.RdfNamespace);
        }
        else
        {
            writer.WriteStartElement("rss");
            writer.WriteAttributeString("version", "2.0");
        }

        writer.WriteStartElement("channel");
        writer.WriteElementString("title", head.Title ?? "");
        writer.WriteElementString("link", head.Link ?? "");
        if (head.Root == FeedRoot.Rdf)
        {
            writer.WriteEndElement();
        }
    }

    private static bool Copy(XmlReader xml, XmlWriter writer, FeedText text, Func<bool> isFull)
    {
        var depth = xml.Depth;
        var chunk = new char[16 * 1024];
        var full = false;
        do
        {
            text.Allow();
            full = full || isFull() || xml.Depth > depth + Deepest;
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                for (var count = xml.ReadValueChunk(chunk, 0, chunk.Length); count > 0; count = xml.ReadValueChunk(chunk, 0, chunk.Length))
                {
                    text.Allow();
                    full = full || isFull();
                    if (!full)
                    {
                        writer.WriteChars(chunk, 0, count);
                    }
                }
            }
            else if (!full)
            {
                CopyTag(xml, writer);
            }
        }
        while (!(xml.Depth == depth && xml.NodeType == XmlNodeType.EndElement) && !(xml.Depth == depth && xml.IsEmptyElement) && xml.Read());
        return !full && !isFull();
    }

    private static void CopyTag(XmlReader xml, XmlWriter writer)
    {
        if (xml.NodeType == XmlNodeType.EndElement)
        {
            writer.WriteEndElement();
        }
        else if (xml.NodeType == XmlNodeType.Element)
        {
            writer.WriteStartElement(xml.Prefix, xml.LocalName, xml.NamespaceURI);
            writer.WriteAttributes(xml, defattr: false);
            if (xml.IsEmptyElement)
            {
                writer.WriteEndElement();
            }
        }
    }
}
