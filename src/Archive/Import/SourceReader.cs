using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Archive.Import.Formats;

namespace Archive.Import;

/// <summary>Reads a file into the bytes of its single articles: see <see cref="FileFormats"/>.</summary>
internal static class SourceReader
{
    /// <param name="path">Where the file lies.</param>
    /// <param name="name">What the archive calls it.</param>
    /// <param name="refuse">Hears what is refused; the reading goes on with the rest.</param>
    public static IEnumerable<SourceRecord> Read(string path, string name, Action<Refusal> refuse)
    {
        if (Try<long?>(() => LengthOf(path), name, refuse) is not { } length)
        {
            yield break;
        }

        if (length == 0)
        {
            refuse(new Refusal(name, null, "The file is empty, or a pipe or device rather than a file. Put a file with text in its place.", Cause: RefusalCause.Empty));
            yield break;
        }

        if (Try(() => File.OpenRead(path), name, refuse) is { } stream)
        {
            using var file = new SourceFile(name, "", stream, length, refuse);
            foreach (var record in Unique(FileFormats.Read(file), refuse))
            {
                yield return record;
            }
        }
    }

    /// <summary>
    /// The bytes of the file that the path leads to, over all links. Pipes and devices have none: opening one could wait for ever.
    /// </summary>
    private static long LengthOf(string path)
    {
        var file = new FileInfo(path);
        return (file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file).Length;
    }

    /// <summary>Refuses a second article with the id of another; the same one twice does no harm.</summary>
    private static IEnumerable<SourceRecord> Unique(IEnumerable<SourceRecord> records, Action<Refusal> refuse)
    {
        // Ids as half of their hash: a file may hold millions.
        var known = new Dictionary<UInt128, (int Line, UInt128 Content)>();
        foreach (var record in records)
        {
            var id = Half(SHA256.HashData(Encoding.UTF8.GetBytes(record.Record)));
            var content = Half(Convert.FromHexString(record.Sha256));
            if (!known.TryAdd(id, (record.Line, content)) && known[id] is var first && first.Content != content)
            {
                var before = first.Line == 0 ? "before it in the file" : $"in line {first.Line}";
                refuse(Refusal.Of(record, new ImportException($"The id {record.Record} was given to another article {before}. Give each its own.", cause: RefusalCause.Duplicate)));
                continue;
            }

            yield return record;
        }
    }

    private static UInt128 Half(byte[] hash) => BinaryPrimitives.ReadUInt128BigEndian(hash);

    private static T? Try<T>(Func<T> read, string name, Action<Refusal> refuse)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            refuse(new Refusal(name, null, $"The file cannot be read ({e.GetType().Name}: {e.Message})", Cause: RefusalCause.Unreadable));
            return default;
        }
    }
}
