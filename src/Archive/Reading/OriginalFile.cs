namespace Archive.Reading;

/// <summary>The bytes of an article's source as they came.</summary>
public sealed record OriginalFile(string Name, string MediaType, byte[] Bytes, string Sha256);
