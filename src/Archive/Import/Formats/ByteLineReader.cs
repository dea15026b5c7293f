using System.Buffers;

namespace Archive.Import.Formats;

/// <summary>
/// Reads a stream line by line as bytes, holding at most one line, and no more of it than the limit; or bytes by their number,
/// between lines.
/// </summary>
internal sealed class ByteLineReader(Stream stream, int maxLength)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _next;
    private int _filled;

    /// <summary>The number of the line last read, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The line last read without its line feed, in memory of its own; empty where it was too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    public bool IsTooLong { get; private set; }

    /// <summary>Steps to the next line; false at the end. The last line need not end with a line feed.</summary>
    public bool Read()
    {
        _line.ResetWrittenCount();
        IsTooLong = false;
        var any = false;
        var end = -1;
        while (end < 0 && Fill())
        {
            any = true;
            var rest = _buffer.AsSpan(_next, _filled - _next);
            end = rest.IndexOf((byte)'\n');
            Append(end < 0 ? rest : rest[..end]);
            _next += end < 0 ? rest.Length : end + 1;
        }

        Number += any ? 1 : 0;
        Line = IsTooLong ? default : _line.WrittenSpan.ToArray();
        return any;
    }

    /// <summary>Reads the next bytes into <paramref name="bytes"/>; fewer only at the end of the stream.</summary>
    public int ReadBytes(Span<byte> bytes)
    {
        var count = 0;
        while (count < bytes.Length && Fill())
        {
            var part = Math.Min(bytes.Length - count, _filled - _next);
            _buffer.AsSpan(_next, part).CopyTo(bytes[count..]);
            _next += part;
            count += part;
        }

        return count;
    }

    /// <summary>Passes over bytes; tells how many there were.</summary>
    public long Skip(long count)
    {
        var passed = 0L;
        while (passed < count && Fill())
        {
            var part = (int)Math.Min(count - passed, _filled - _next);
            _next += part;
            passed += part;
        }

        return passed;
    }

    private bool Fill()
    {
        if (_next == _filled)
        {
            _next = 0;
            _filled = 0;
            _filled = stream.Read(_buffer, 0, _buffer.Length);
        }

        return _next < _filled;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        IsTooLong |= _line.WrittenCount + bytes.Length > maxLength;
        if (!IsTooLong)
        {
            _line.Write(bytes);
        }
    }
}
