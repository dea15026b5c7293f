namespace Archive.Import.Formats;

/// <summary>What a file is by its first bytes, whatever it is called; unknown where only the name can tell.</summary>
internal enum ContentKind
{
    Unknown,
    Gzip,
    Zip,
    Html,
    Mhtml,
    Feed,
    Warc,
}
