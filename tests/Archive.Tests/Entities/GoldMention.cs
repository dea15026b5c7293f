using System.Globalization;
using Archive.Entities;

namespace Archive.Tests.Entities;

/// <summary>A line of gold-mentions.tsv: who is named where in the fields of a seed article. The rules stand on top of the file.</summary>
internal sealed record GoldMention(string File, int Field, int Start, int Length, EntityType Type, string EntityId, string Text)
{
    internal static IReadOnlyList<GoldMention> ReadAll() =>
    [
        .. System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Entities", "gold-mentions.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(fields => new GoldMention(
                fields[0], Number(fields[1]), Number(fields[2]), Number(fields[3]), Enum.Parse<EntityType>(fields[4], ignoreCase: true),
                fields[5], fields[6])),
    ];

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}
