using System.Globalization;
using Archive.Entries;

namespace Archive.Entities.Judging;

/// <summary>Makes a judgement of an entry's fields, or says what is wrong with them.</summary>
internal sealed class JudgementEntryCheck(Entry entry)
{
    /// <summary>How a moment is written.</summary>
    public const string TimeFormat = "yyyy-MM-ddTHH:mm:ssZ";

    private static readonly string[] OfJudgements = ["judgement", "of", "found", "into", "from", "spelling", "to", "when"];

    private readonly RegisterEntryCheck _entry = new(entry);

    internal FiledJudgement ToJudgement()
    {
        var kind = Kind();
        CheckFields(kind);
        var target = Target(kind);
        var name = kind switch
        {
            JudgementKind.Accept => Needed("name"),
            JudgementKind.Rename => Checked(Needed("to")),
            JudgementKind.Split => entry.One("spelling"),
            _ => null,
        };
        var found = entry.Many("found").Select(text => FoundName.Of(_entry.Type(), text)).ToList();
        if (kind == JudgementKind.Split && name is not null)
        {
            found.Insert(0, FoundName.Of(_entry.Type(), Checked(name)));
        }

        string[] subjects = [.. found.Select(entity => entity.Id), .. entry.Many("of")];
        return subjects.Length == 0
            ? throw entry.Refusal($"the judgement '{Named(kind)}' is about no name: give it 'found' (names and their type) or 'of' (ids)")
            : new FiledJudgement(new Judgement(kind, subjects, target, name, When()), found, entry.File, entry.Line);
    }

    /// <summary>Whether an entry is a judgement.</summary>
    internal static bool IsJudgement(Entry entry) => entry.One("judgement") is not null;

    /// <summary>Whether an entry that is a judgement makes an entity.</summary>
    internal static bool MakesEntity(Entry entry) => entry.One("judgement") == Named(JudgementKind.Accept);

    /// <summary>Says which field belongs to judgements only, in an entry that is none.</summary>
    internal static string? FieldOfJudgement(Entry entry) =>
        OfJudgements.FirstOrDefault(field => entry.Many(field).Count > 0);

    internal static string Named(JudgementKind kind) => kind.ToString().ToLowerInvariant();

    private JudgementKind Kind()
    {
        var written = entry.One("judgement");
        foreach (var kind in Enum.GetValues<JudgementKind>())
        {
            if (Named(kind) == written)
            {
                return kind;
            }
        }

        throw entry.Refusal($"unknown judgement '{written}'; there are {string.Join(", ", Enum.GetValues<JudgementKind>().Select(Named))}");
    }

    private void CheckFields(JudgementKind kind)
    {
        string[] known = kind switch
        {
            JudgementKind.Accept => [.. RegisterEntryCheck.Shape.Known.Except(OfJudgements), "found", "judgement", "when"],
            JudgementKind.Merge => ["judgement", "when", "type", "of", "found", "into"],
            JudgementKind.Split => ["judgement", "when", "type", "of", "found", "from", "spelling"],
            JudgementKind.Rename => ["judgement", "when", "type", "of", "found", "to"],
            _ => ["judgement", "when", "type", "of", "found"],
        };
        if (RegisterEntryCheck.Shape.Known.Except(known).FirstOrDefault(field => entry.Many(field).Count > 0) is { } tooMuch)
        {
            throw entry.Refusal($"the judgement '{Named(kind)}' has no field '{tooMuch}'; it has {string.Join(", ", known)}");
        }
    }

    private string? Target(JudgementKind kind) => kind switch
    {
        JudgementKind.Accept => Needed("id"),
        JudgementKind.Merge => Needed("into"),
        JudgementKind.Split => Needed("from"),
        _ => null,
    };

    private string Needed(string field) => entry.One(field) is { Length: > 0 } value ? value
        : throw entry.Refusal($"the judgement has no '{field}'");

    private string Checked(string name)
    {
        entry.CheckName(name);
        return name;
    }

    private DateTime When() => DateTime.TryParseExact(
        Needed("when"), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment)
        ? moment
        : throw entry.Refusal($"'when' is a moment in UTC: 2026-11-22T09:30:00Z, not '{entry.One("when")}'");
}
