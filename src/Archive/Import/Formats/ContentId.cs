using System.Security.Cryptography;

namespace Archive.Import.Formats;

/// <summary>The id of an article that has neither an id nor an address: the content itself says which it is.</summary>
internal static class ContentId
{
    /// <summary>Sixteen hexadecimal digits, half of a half of the SHA-256.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
}
