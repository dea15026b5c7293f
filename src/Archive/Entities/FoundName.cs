using System.Security.Cryptography;
using System.Text;
using Archive.Arabic.Text;

namespace Archive.Entities;

/// <summary>Makes an entity of a name that no register has.</summary>
public static class FoundName
{
    /// <summary>What the ids of found names begin with; an id of the register may not.</summary>
    public const string IdPrefix = "x-";

    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int IdLength = 10;

    /// <summary>
    /// The entity of this type and name. The id is made of both and of nothing else, so that the same name has the same address in every
    /// archive, however often it is rebuilt: 50 bits of SHA-256 over the type and the folded name, in Crockford's base 32. عبد and the
    /// name of God behind it are one word, as in all looking for names.
    /// </summary>
    public static Entity Of(EntityType type, string name) => new() { Id = IdOf(type, name), Type = type, Name = name, IsFound = true };

    /// <inheritdoc cref="Of"/>
    public static string IdOf(EntityType type, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{type}\t{Analyzer.Fold(name).Replace("عبد ال", "عبدال", StringComparison.Ordinal)}"));
        var bits = BitConverter.ToUInt64(hash);
        return string.Create(IdPrefix.Length + IdLength, bits, static (id, rest) =>
        {
            IdPrefix.CopyTo(id);
            for (var i = IdPrefix.Length; i < id.Length; i++, rest >>= 5)
            {
                id[i] = Digits[(int)(rest & 31)];
            }
        });
    }
}
