using System.Runtime.ExceptionServices;

namespace Archive.Import.Formats;

/// <summary>Lets the beginning of a stream be looked at before it is read, where it cannot seek back.</summary>
internal sealed class PeekingStream(Stream stream, int length) : ReadOnlyStream(stream)
{
    private byte[]? _first;
    private int _taken;
    private ExceptionDispatchInfo? _damage;

    /// <summary>The first bytes, as many as were asked for or fewer of a shorter stream. To be called before the first read.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        if (_first is null)
        {
            var bytes = new byte[length];
            _first = bytes[..ReadFirst(bytes)];
        }

        return _first;
    }

    public override int Read(Span<byte> buffer)
    {
        if (_first is null || _taken == _first.Length)
        {
            _damage?.Throw();
            return Inner.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _first.Length - _taken);
        _first.AsSpan(_taken, count).CopyTo(buffer);
        _taken += count;
        return count;
    }

    private int ReadFirst(Span<byte> bytes)
    {
        var count = 0;
        try
        {
            for (var read = -1; read != 0 && count < bytes.Length; count += read)
            {
                read = Inner.Read(bytes[count..]);
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ImportException)
        {
            // What stands before the damage is read first.
            _damage = ExceptionDispatchInfo.Capture(e);
        }

        return count;
    }
}
