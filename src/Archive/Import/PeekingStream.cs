namespace Archive.Import;

/// <summary>Lets the first two bytes of a stream be looked at before they are read, where it cannot seek back.</summary>
internal sealed class PeekingStream(Stream stream) : Stream
{
    private byte[] _first = [];
    private int _taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>The first two bytes, fewer of a shorter stream. To be called before the first read.</summary>
    public byte[] Peek()
    {
        var bytes = new byte[2];
        _first = bytes[..stream.ReadAtLeast(bytes, 2, throwOnEndOfStream: false)];
        return _first;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_taken == _first.Length)
        {
            return stream.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _first.Length - _taken);
        _first.AsSpan(_taken, count).CopyTo(buffer);
        _taken += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
