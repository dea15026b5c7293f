using System.Globalization;

namespace Archive.Benchmarks.Relevance;

/// <summary>Something that a reader wants to know, several ways of typing it, and what was judged to answer it.</summary>
/// <param name="Kind">What is hard about it: how names are spelled, plurals, clitics …</param>
/// <param name="Typings">The query, then the alternatives.</param>
/// <param name="Grades">By article id: 2 is about it, 1 partly, 0 not.</param>
internal sealed record Topic(string Id, string Kind, IReadOnlyList<string> Typings, IReadOnlyDictionary<string, int> Grades)
{
    /// <summary>Reads lines of id, kind, query, alternatives (with |) and narrative, and the judgements: topic, article, grade.</summary>
    public static IReadOnlyList<Topic> ReadAll(FileInfo topics, FileInfo judgements)
    {
        var grades = TabbedFile.Read(judgements, 3).ToLookup(cells => cells[0]);
        return [.. TabbedFile.Read(topics, 4).Select(cells => new Topic(
            cells[0],
            cells[1],
            [cells[2], .. cells[3].Split('|', StringSplitOptions.RemoveEmptyEntries)],
            GradesOf(cells[0], grades)))];
    }

    private static Dictionary<string, int> GradesOf(string topic, ILookup<string, string[]> grades) => grades.Contains(topic)
        ? grades[topic].ToDictionary(judged => judged[1], judged => int.Parse(judged[2], CultureInfo.InvariantCulture))
        : throw new FormatException($"Nothing was judged for the topic {topic}.");
}
