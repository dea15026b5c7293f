using System.Text;
using System.Xml;

namespace Archive.Import.Formats.Feeds;

/// <summary>XML as feeds are read: without definitions of their own, and with nothing fetched from elsewhere.</summary>
internal static class FeedXml
{
    public const string AtomNamespace = "http://www.w3.org/2005/Atom";
    public const string RdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string ContentNamespace = "http://purl.org/rss/1.0/modules/content/";
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static XmlReader Reader(TextReader text) => XmlReader.Create(text, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        // Feeds hold control characters that XML forbids; they are taken out with those of all other texts.
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });

    /// <exception cref="ImportException">The document is no feed.</exception>
    public static FeedRoot RootOf(XmlReader xml) => xml.LocalName switch
    {
        "rss" => FeedRoot.Rss,
        "RDF" => FeedRoot.Rdf,
        "feed" => FeedRoot.Atom,
        var other => throw new ImportException($"This is XML with the root <{other}>, not a feed. RSS (rss, rdf:RDF) and Atom (feed) are read.", 1, cause: RefusalCause.WrongKind),
    };

    /// <summary>What the parser throws, as a sentence with its line.</summary>
    public static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException error) when (error.Message.Contains("DTD", StringComparison.Ordinal))
        {
            throw new ImportException("The file has a document type definition (<!DOCTYPE …>), which feeds do not need. Take it out.", LineOf(error), cause: RefusalCause.Unsafe);
        }
        catch (XmlException error)
        {
            throw new ImportException($"The XML is broken here: {error.Message} What stood before it was read.", LineOf(error), cause: RefusalCause.Malformed);
        }
        catch (ArgumentException error) when (error is not DecoderFallbackException)
        {
            // Half a surrogate pair, which a reference can smuggle in, cannot be written.
            throw new ImportException("There is a character here that is not Unicode. What stood before it was read.", error, cause: RefusalCause.Encoding);
        }
    }

    /// <summary>The parser counts from 1, and says 0 where it does not know.</summary>
    private static int? LineOf(XmlException error) => error.LineNumber > 0 ? error.LineNumber : null;
}
