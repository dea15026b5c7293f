namespace Archive.Import.Formats.Warc;

/// <summary>A record of a WARC file: what a crawler kept of one answer, with headers of its own.</summary>
internal sealed class WarcRecord
{
    private readonly Headers _headers;
    private readonly byte[] _bytes;
    private readonly int _block;

    private WarcRecord(byte[] bytes)
    {
        _bytes = bytes;
        _headers = Headers.Read(bytes, out _block);
        if (_headers["WARC-Type"] is "response" && Address?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true)
        {
            Http = HttpAnswer.Read(bytes.AsMemory(_block));
        }
    }

    /// <summary>The answer as the server gave it; null of a record that is none.</summary>
    public HttpAnswer? Http { get; }

    public string? Address => _headers["WARC-Target-URI"]?.Trim('<', '>');

    /// <summary>The address and the moment of the visit: a page that was kept twice is two articles.</summary>
    public string Id => Address is null ? _headers["WARC-Record-ID"] ?? ContentId.Of(_bytes) : $"{Address} {_headers["WARC-Date"]}".TrimEnd();

    public string MediaType => Http?.Headers.MediaType ?? _headers.MediaType;

    public string? Charset => (Http?.Headers ?? _headers).Charset;

    /// <summary>Whether there may be an article in it.</summary>
    public bool IsPage => _headers["WARC-Type"] switch
    {
        "response" => Http is { Status: 200 } && IsHtml,
        "resource" or "conversion" => IsHtml || MediaType == "text/plain",
        _ => false,
    };

    public bool IsHtml => MediaType is "text/html" or "application/xhtml+xml";

    public static WarcRecord Read(byte[] bytes) => new(bytes);

    /// <summary>What the record is about, as it was before it was packed for the way.</summary>
    /// <exception cref="ImportException">It cannot be unpacked.</exception>
    public byte[] Content() => Http?.Content() ?? _bytes[_block..];
}
