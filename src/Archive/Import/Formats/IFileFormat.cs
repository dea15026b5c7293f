namespace Archive.Import.Formats;

/// <summary>Reads files of one kind into the bytes of single articles. Its place among the kinds is <see cref="FileFormats"/>.</summary>
internal interface IFileFormat
{
    /// <summary>
    /// The articles in order, one at a time. What is wrong with one of them is told to the file and the reading goes on; what is
    /// wrong with all that follows is thrown.
    /// </summary>
    /// <exception cref="ImportException">The rest of the file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is damaged or ends early.</exception>
    IEnumerable<SourceRecord> Read(SourceFile file);
}
