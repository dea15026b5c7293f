using Archive.Entities;
using Archive.Entries;

namespace Archive.Lens;

/// <summary>Makes a <see cref="TermSet"/> of an entry's fields, or says what is wrong with them.</summary>
internal static class TermSetCheck
{
    /// <summary>More cannot be told apart in a table or a picture.</summary>
    private const int MaxTerms = 12;

    private const int MaxForms = 60;

    /// <summary>In characters: a title stands in a list, a note on a line or two.</summary>
    private const int MaxText = 300;

    /// <summary>The fields of a set and of its terms; docs/naming-lens.md explains them.</summary>
    internal static readonly EntryShape Shape = new EntryShape()
        .One("id", "title", "note")
        .Entries("terms", new EntryShape().One("id", "label").Many("forms"))
        .Many("except");

    internal static TermSet ToSet(Entry entry)
    {
        var set = new TermSet
        {
            Id = entry.Id("western-sahara"),
            Title = Text(entry, "title"),
            Note = Text(entry, "note"),
            Terms = [.. entry.Entries("terms").Select(ToTerm)],
            Except = entry.Names("except"),
        };
        CheckTerms(entry, set);
        return set;
    }

    private static Term ToTerm(Entry entry)
    {
        var forms = entry.Names("forms");
        return forms.Count is 0 or > MaxForms
            ? throw entry.Refusal($"a term has 1 to {MaxForms} forms, not {forms.Count}")
            : new Term(entry.Id("security-minister"), entry.One("label") is null ? entry.Many("forms")[0].Replace("(ال)", "ال", StringComparison.Ordinal) : Text(entry, "label"), forms);
    }

    private static void CheckTerms(Entry entry, TermSet set)
    {
        if (set.Terms.Count is < 2 or > MaxTerms)
        {
            throw entry.Refusal($"a set has 2 to {MaxTerms} terms, not {set.Terms.Count}");
        }

        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (term, its) in set.Terms.Zip(entry.Entries("terms")))
        {
            if (set.Terms.First(other => other.Id == term.Id) != term)
            {
                throw its.Refusal($"the set '{set.Id}' has two terms with the id '{term.Id}'");
            }

            foreach (var form in term.Forms)
            {
                if (!owners.TryAdd(NameClaims.KeyOf(form), term.Id) && owners[NameClaims.KeyOf(form)] is var owner && owner != term.Id)
                {
                    throw its.Refusal($"'{form}' is a form of the term '{owner}' of the same set: it would count for neither");
                }
            }
        }

        if (set.Except.FirstOrDefault(name => owners.ContainsKey(NameClaims.KeyOf(name))) is { } look)
        {
            throw entry.Refusal($"'{look}' is a form of the term '{owners[NameClaims.KeyOf(look)]}': it can't be an exception too");
        }
    }

    private static string Text(Entry entry, string field) => entry.One(field) switch
    {
        null => throw entry.Refusal($"the entry has no {field}"),
        { Length: > MaxText } => throw entry.Refusal($"the field '{field}' is longer than {MaxText} characters"),
        var text => text,
    };
}
