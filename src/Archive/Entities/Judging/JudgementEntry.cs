using System.Globalization;
using System.Text;
using Archive.Arabic.Names.Finding;

namespace Archive.Entities.Judging;

/// <summary>A judgement as an entry of the file.</summary>
/// <param name="Judgement">What was said.</param>
/// <param name="Type">The type of the names, as the register writes it.</param>
/// <param name="Found">The names among its subjects.</param>
/// <param name="Ids">The subjects that have ids of their own.</param>
internal sealed record JudgementEntry(Judgement Judgement, string Type, IReadOnlyList<string> Found, IReadOnlyList<string> Ids)
{
    /// <param name="text">Where to.</param>
    /// <param name="claims">The names that are taken; those of the entry are added.</param>
    /// <param name="spellings">How articles spell an accepted entity.</param>
    public void Write(StringBuilder text, NameClaimList claims, Func<IReadOnlyList<string>> spellings)
    {
        text.Append('\n');
        if (Judgement.Kind == JudgementKind.Accept)
        {
            WriteEntity(text, claims, spellings());
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"- judgement: {JudgementEntryCheck.Named(Judgement.Kind)}\n");
            if (Found.Count > 0 || Judgement is { Kind: JudgementKind.Split, Name: not null })
            {
                text.Append(CultureInfo.InvariantCulture, $"  type: {Type}\n");
            }
        }

        Append(text, "found", Found);
        Append(text, "of", Ids);
        Append(text, Judgement.Kind switch { JudgementKind.Merge => "into", JudgementKind.Split => "from", _ => null }, Judgement.Target);
        Append(text, Judgement.Kind switch { JudgementKind.Split => "spelling", JudgementKind.Rename => "to", _ => null }, Judgement.Name);
        Append(text, "when", Judgement.MadeAt.ToString(JudgementEntryCheck.TimeFormat, CultureInfo.InvariantCulture));
    }

    private void WriteEntity(StringBuilder text, NameClaimList claims, IReadOnlyList<string> spellings)
    {
        claims.Claim(Judgement.Name!);
        var words = new NameWords(Judgement.Name!).Count;
        // A last name alone is too common to stand for somebody wherever it is met.
        var full = spellings.Where(name => new NameWords(name).Count >= words && claims.Claim(name)).ToList();
        var limited = spellings.Where(name => new NameWords(name).Count < words && claims.ClaimShort(name)).ToList();
        text.Append(CultureInfo.InvariantCulture, $"- id: {Judgement.Target}\n  type: {Type}\n");
        Append(text, "name", Judgement.Name);
        Append(text, "aliases", full);
        Append(text, "short", limited);
        text.Append("  judgement: accept\n");
    }

    private static void Append(StringBuilder text, string? field, string? value)
    {
        if (field is not null && value is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {field}: {Quoted(value)}\n");
        }
    }

    private static void Append(StringBuilder text, string field, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {field}: [{string.Join(", ", values.Select(Quoted))}]\n");
        }
    }

    /// <summary>Letters, digits, spaces and single hyphens need no quotes in YAML; numbers and moments are text here as well.</summary>
    private static string Quoted(string value) => value.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or ':') && char.IsLetterOrDigit(value[0])
        && !value.Contains(": ", StringComparison.Ordinal) && !value.EndsWith(':') && value.Trim() == value
            ? value
            : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
