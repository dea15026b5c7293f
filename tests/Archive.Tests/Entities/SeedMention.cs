using System.Globalization;

namespace Archive.Tests.Entities;

/// <summary>A line of seed-mentions.tsv: who is named where in the seed articles.</summary>
internal sealed record SeedMention(string File, int Line, int Offset, string Text, string EntityId)
{
    internal static IReadOnlyList<SeedMention> ReadAll() =>
    [
        .. System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Entities", "seed-mentions.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(fields => new SeedMention(fields[0], Number(fields[1]), Number(fields[2]), fields[3], fields[4])),
    ];

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}
