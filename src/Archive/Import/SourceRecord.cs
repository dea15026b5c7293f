using System.Security.Cryptography;

namespace Archive.Import;

/// <summary>The bytes of one article as they came: a whole file, or one record of a file with many.</summary>
/// <param name="Path">The file, as messages and the archive name it: relative to the archive's home, with /.</param>
/// <param name="Record">
/// The article's id within the file; empty where the file is the article. Of a file in a zip its name there, and behind # the id within it.
/// </param>
/// <param name="Line">The line of the file where it begins, from 1; 0 in files without lines.</param>
/// <param name="MediaType">How to read the bytes: see <see cref="SourceFormat"/>.</param>
/// <param name="Bytes">As they came.</param>
public sealed record SourceRecord(string Path, string Record, int Line, string MediaType, byte[] Bytes)
{
    /// <summary>SHA-256 of the bytes, lower-case hex.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>The file in the zip that it came from, for messages; empty where it did not, or came from the archive.</summary>
    internal string Entry { get; init; } = "";

    /// <summary>What people and other programs know the article by.</summary>
    public string SourceId => Record.Length > 0 ? Record : Path;
}
