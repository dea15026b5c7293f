namespace Archive.Import.Formats;

/// <summary>A file that is one article, kept as it is.</summary>
/// <param name="most">Its longest, in bytes.</param>
internal sealed class WholeFileFormat(string mediaType, int most = Encodings.TextDecoder.MaxLength) : IFileFormat
{
    public IEnumerable<SourceRecord> Read(SourceFile file)
    {
        var bytes = file.ReadWhole(most);
        if (bytes.Length == 0)
        {
            throw new ImportException("The file is empty. Put a file with text in its place.", cause: RefusalCause.Empty);
        }

        yield return file.Record("", 1, mediaType, bytes);
    }
}
