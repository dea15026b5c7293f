using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Archive.Entities;

/// <summary>The register's fingerprint: the same for the same names, however the files are laid out.</summary>
internal static class RegisterVersion
{
    /// <summary>Goes up when the finder reads the same register differently, so that archives are enriched again.</summary>
    private const string Rules = "finder 1";

    /// <param name="entities">In the order of their ids.</param>
    internal static string Of(IEnumerable<Entity> entities)
    {
        var text = new StringBuilder(Rules).Append('\n');
        foreach (var entity in entities)
        {
            text.Append(entity.Id).Append('\t').Append(entity.Type).Append('\t').Append(entity.Name).Append('\t').Append(entity.Note);
            Append(text, entity.Aliases.Order(StringComparer.Ordinal));
            Append(text, entity.ShortNames.Order(StringComparer.Ordinal));
            Append(text, entity.Beside.Order(StringComparer.Ordinal));
            Append(text, entity.Except.Order(StringComparer.Ordinal));
            // In these two the first is the one to show, so their order means something.
            Append(text, entity.Latin);
            Append(text, entity.Masthead);
            text.Append('\t').Append(CultureInfo.InvariantCulture, $"{entity.Since}");
            text.Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, IEnumerable<string> names) => text.Append('\t').AppendJoin('|', names);
}
