namespace Archive.Entities;

/// <summary>The fields of one entry as they were written, before they become an <see cref="Entity"/>.</summary>
internal sealed class RegisterFields
{
    internal static readonly string[] Known =
        ["id", "type", "name", "aliases", "short", "beside", "except", "latin", "masthead", "since", "note", .. OfJudgements];

    /// <summary>Those that only judgements have; see the top of judgements.yml.</summary>
    internal static string[] OfJudgements => ["judgement", "of", "found", "into", "from", "spelling", "to", "when"];

    private static readonly string[] Single =
        ["id", "type", "name", "since", "note", "judgement", "into", "from", "spelling", "to", "when"];

    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);

    /// <summary>Takes a field; false where the entry has it already.</summary>
    internal bool Add(string field, IReadOnlyList<string> values) => _values.TryAdd(field, values);

    internal static bool HoldsOneValue(string field) => Single.Contains(field, StringComparer.Ordinal);

    /// <summary>The only value of a field; null where it is missing or empty.</summary>
    internal string? One(string field) => Many(field) is [var value, ..] ? value : null;

    internal IReadOnlyList<string> Many(string field) => _values.GetValueOrDefault(field, []);
}
