using System.Buffers;

namespace Archive.Import;

/// <summary>Reads a stream line by line as bytes, holding at most one line, and no more of it than the limit.</summary>
internal sealed class ByteLineReader(Stream stream, int maxLength)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly ArrayBufferWriter<byte> _line = new();
    private int _next;
    private int _filled;
    private bool _stopped;

    /// <summary>The number of the line last read, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The line last read without its end, in memory of its own; empty where it was too long.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    public bool IsTooLong { get; private set; }

    /// <summary>Whether the stream ended before the line did.</summary>
    public bool IsUnended { get; private set; }

    /// <summary>Steps to the next line; false at the end. The last line need not end with a line feed.</summary>
    public bool Read()
    {
        _line.ResetWrittenCount();
        IsTooLong = false;
        IsUnended = true;
        var any = false;
        while (Fill())
        {
            any = true;
            var rest = _buffer.AsSpan(_next, _filled - _next);
            var end = rest.IndexOf((byte)'\n');
            Append(end < 0 ? rest : rest[..end]);
            _next += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                IsUnended = false;
                break;
            }
        }

        Number += any ? 1 : 0;
        Line = IsTooLong ? default : _line.WrittenSpan.ToArray();
        return any;
    }

    /// <summary>After an error of the stream: there is nothing more to read.</summary>
    public void Stop() => _stopped = true;

    private bool Fill()
    {
        if (_next == _filled && !_stopped)
        {
            _next = 0;
            _filled = 0;
            _filled = stream.Read(_buffer, 0, _buffer.Length);
            _stopped = _filled == 0;
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
