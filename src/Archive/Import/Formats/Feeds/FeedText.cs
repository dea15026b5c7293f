
namespace Archive.Import.Formats.Feeds;

/// <summary>The text of a feed, so much of it at a time: an attribute or a comment would be held whole, however long it is.</summary>
internal sealed class FeedText(Stream utf8) : TextReader
{
    private const int AtOnce = 4 * 1024 * 1024;

    private readonly StreamReader _text = new(utf8, Encodings.TextEncoding.Utf8, detectEncodingFromByteOrderMarks: false);
    private int _left = AtOnce;

    /// <summary>The next part of the feed may be read.</summary>
    public void Allow() => _left = AtOnce;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = _text.Read(buffer, index, count);
        _left -= read;
        return _left >= 0 ? read : throw new ImportException($"A single part of the feed is longer than {AtOnce:N0} characters; the rest is not read.", cause: RefusalCause.TooLarge);
    }

    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 1 ? one[0] : -1;
    }

    public override int Peek() => _text.Peek();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _text.Dispose();
        }

        base.Dispose(disposing);
    }
}
