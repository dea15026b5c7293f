using System.Security.Cryptography;
using System.Text;

namespace Archive.Storage;

/// <summary>
/// The key of an article's permanent address: ten letters and digits made from where it first came from, so that an
/// archive built again from the same files has the same addresses. Letters that are mistaken for others (i l o u) are not used.
/// </summary>
internal static class PermalinkKey
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 10;

    /// <param name="path">The file, as the archive names it.</param>
    /// <param name="record">The id within the file, or empty.</param>
    /// <param name="attempt">0, and more where the key before is taken by another article.</param>
    public static string For(string path, string record, int attempt)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{path}\n{record}\n{attempt}"));
        return string.Create(Length, hash, (key, bytes) =>
        {
            for (var i = 0; i < key.Length; i++)
            {
                key[i] = Alphabet[bytes[i] & 31];
            }
        });
    }
}
