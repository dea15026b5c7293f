using System.Collections.Frozen;
using System.Text;

namespace Archive.Import.Encodings;

/// <summary>Text whose characters are the bytes of UTF-8, read in an encoding of one byte a letter.</summary>
internal sealed class MisreadBytes
{
    private readonly FrozenDictionary<char, byte> _bytes;

    /// <param name="codePage">The encoding that it was read in; the control characters of latin1 are understood as well.</param>
    public MisreadBytes(int codePage)
    {
        var bytes = new Dictionary<char, byte>();
        for (var b = 0x80; b <= 0xFF; b++)
        {
            bytes[CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString([(byte)b])[0]] = (byte)b;
        }

        for (var b = 0x80; b < 0xA0; b++)
        {
            bytes.TryAdd((char)b, (byte)b);
        }

        _bytes = bytes.ToFrozenDictionary();
    }

    public MisreadShare Measure(string text)
    {
        var share = default(MisreadShare);
        foreach (var (start, end) in Runs(text))
        {
            var like = LikeLetters(text.AsSpan(start, end - start));
            var exact = like > 0 && Undo(text.AsSpan(start, end - start)) is not null ? end - start : 0;
            share = new MisreadShare(share.All + end - start, share.Like + like, share.Exact + exact);
        }

        return share;
    }

    /// <summary>The text that was meant; null where what looks like UTF-8 is broken.</summary>
    public string? Undo(string text)
    {
        var undone = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, end) in Runs(text))
        {
            var run = text.AsSpan(start, end - start);
            var meant = Undo(run);
            if (meant is null && LikeLetters(run) > 0)
            {
                return null;
            }

            undone.Append(text, at, start - at).Append(meant ?? run.ToString());
            at = end;
        }

        return undone.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Runs of characters beyond ASCII: a letter's bytes never stand apart.</summary>
    private static IEnumerable<(int Start, int End)> Runs(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && text[i] >= 0x80)
            {
                i++;
            }

            if (i > start)
            {
                yield return (start, i);
            }
        }
    }

    private string? Undo(ReadOnlySpan<char> run)
    {
        var bytes = new byte[run.Length];
        for (var i = 0; i < run.Length; i++)
        {
            if (!_bytes.TryGetValue(run[i], out bytes[i]))
            {
                return null;
            }
        }

        return TextEncoding.TryDecodeUtf8(bytes);
    }

    /// <summary>How many characters stand like the bytes of a letter: a leading one and as many as it announces.</summary>
    private int LikeLetters(ReadOnlySpan<char> run)
    {
        var like = 0;
        for (var i = 0; i < run.Length; i++)
        {
            var length = ByteOf(run[i]) switch { >= 0xC2 and < 0xE0 => 2, >= 0xE0 and < 0xF0 => 3, >= 0xF0 and < 0xF5 => 4, _ => 0 };
            var next = 1;
            while (next < length && i + next < run.Length && ByteOf(run[i + next]) is >= 0x80 and < 0xC0)
            {
                next++;
            }

            like += length > 0 && next == length ? length : 0;
            i += length > 0 && next == length ? length - 1 : 0;
        }

        return like;
    }

    private byte ByteOf(char c) => _bytes.GetValueOrDefault(c);
}
