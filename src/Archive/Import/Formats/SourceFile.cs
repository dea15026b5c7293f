using System.Text;
using Archive.Import.Encodings;

namespace Archive.Import.Formats;

/// <summary>A file that is being read, or a file inside a zip.</summary>
/// <param name="path">What the archive calls the file.</param>
/// <param name="entry">The name inside the zip; empty where the file is none.</param>
/// <param name="stream">Its bytes, from the start; need not be seekable.</param>
/// <param name="length">In bytes, as far as it is known before reading.</param>
internal sealed class SourceFile(string path, string entry, Stream stream, long? length, Action<Refusal> refuse) : IDisposable
{
    /// <summary>How much is looked at to tell a format or an encoding.</summary>
    private const int OpeningLength = 64 * 1024;

    private readonly PeekingStream _stream = new(stream, OpeningLength);

    public string Path => path;

    /// <summary>The name that says the format.</summary>
    public string Name { get; private init; } = entry.Length > 0 ? entry : path;

    public bool IsInZip => entry.Length > 0;

    public bool IsUnzipped { get; private init; }

    public long? Length => length;

    /// <summary>Its first bytes, at most 64 KB. To be asked for before the reading begins.</summary>
    public ReadOnlySpan<byte> Opening => _stream.Peek();

    public Stream Bytes => _stream;

    /// <summary>The bytes of a file on disk, for formats that begin at the end.</summary>
    public Stream Seekable => stream;

    /// <summary>The line to which the reading has come, for what goes wrong there; null in files without lines.</summary>
    public int? Line { get; set; }

    /// <summary>What is inside, after decompression.</summary>
    public SourceFile Unzip(Stream inner) => new(path, entry, inner, null, refuse)
    {
        Name = Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Name[..^3] : Name,
        IsUnzipped = true,
    };

    /// <summary>A file of this one, which is a zip.</summary>
    public SourceFile Inner(string name, Stream bytes, long length) => new(path, name, bytes, length, refuse);

    public void Refuse(ImportException reason) => Refuse(reason.Message, reason.Line, reason.Cause);

    public void Refuse(string reason, int? line = null, RefusalCause cause = RefusalCause.Other) =>
        refuse(Refusal.At(path, entry, line, reason, cause));

    /// <summary>An article of this file.</summary>
    /// <param name="id">Its id within the file; empty where the file is the article.</param>
    /// <param name="line">Where it begins, from 1; 0 in files without lines.</param>
    public SourceRecord Record(string id, int line, string mediaType, byte[] bytes) =>
        new(path, entry.Length == 0 || id.Length == 0 ? entry + id : $"{entry}#{id}", line, mediaType, bytes) { Entry = entry };

    /// <summary>All bytes of a file that is one article.</summary>
    /// <exception cref="ImportException">More than <paramref name="most"/>.</exception>
    public byte[] ReadWhole(int most)
    {
        if (length > most)
        {
            throw TooLong($"The file has {length:N0} bytes", most);
        }

        var bytes = new MemoryStream(OpeningLength);
        var buffer = new byte[OpeningLength];
        while (_stream.Read(buffer) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > most)
            {
                throw TooLong($"The file has more than {most:N0} bytes", most);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The bytes as UTF-8 without a mark, whatever encoding they are in; as they are where none can be told.</summary>
    /// <param name="declared">The encoding that the file itself states.</param>
    public Stream OpenText(string? declared = null)
    {
        var (encoding, mark) = TextEncoding.Tell(Opening, declared, isWhole: Opening.Length < OpeningLength);
        _stream.ReadExactly(new byte[mark]);
        return encoding is null || encoding == TextEncoding.Utf8 ? _stream : Encoding.CreateTranscodingStream(_stream, encoding, TextEncoding.Utf8);
    }

    public void Dispose() => _stream.Dispose();

    private static ImportException TooLong(string what, int most) =>
        new($"{what}; an article has at most {most:N0}. Split it into its articles.", cause: RefusalCause.TooLarge);
}
