namespace Archive.Arabic.Quotes.Speech;

/// <summary>
/// The forms of a verb that stand in news, as folded words: third person past and present with object pronouns, and the participle in
/// the accusative. The few that are no words do no harm: nobody writes them.
/// </summary>
internal static class Conjugation
{
    private static readonly string[] Objects = ["ه", "ها", "هم"];

    internal static IEnumerable<Inflection> Past(string past)
    {
        // راى: رأت، رأوا; دعا: دعت، دعوا.
        var stem = past[^1] is 'ي' or 'ا' ? past[..^1] : past;
        yield return new($"{past}");
        yield return new($"{stem}ت", IsFeminine: true);
        yield return new($"{stem}وا", IsPlural: true);
        yield return new($"{past}ا", IsPlural: true);
        yield return new($"{stem}تا", IsFeminine: true, IsPlural: true);
        foreach (var pronoun in Objects)
        {
            yield return new($"{(past[^1] == 'ي' ? $"{stem}ا" : past)}{pronoun}", HasObject: true);
            yield return new($"{stem}ت{pronoun}", IsFeminine: true, HasObject: true);
        }
    }

    internal static IEnumerable<Inflection> Present(string present)
    {
        var stem = present[^1] is 'ي' or 'و' && present.Length > 3 ? present[..^1] : present;
        yield return new(present);
        yield return new($"ت{present[1..]}", IsFeminine: true);
        yield return new($"س{present}");
        yield return new($"ست{present[1..]}", IsFeminine: true);
        yield return new($"{stem}ون", IsPlural: true);
        yield return new($"{present}ان", IsPlural: true);
        foreach (var pronoun in Objects)
        {
            yield return new($"{present}{pronoun}", HasObject: true);
            yield return new($"ت{present[1..]}{pronoun}", IsFeminine: true, HasObject: true);
        }
    }

    internal static IEnumerable<Inflection> Participle(string participle)
    {
        var stem = participle[^1] == 'ي' ? participle[..^1] : participle;
        yield return new($"{participle}ا");
        yield return new($"{participle}ه", IsFeminine: true);
        yield return new($"{stem}ين", IsPlural: true);
        yield return new($"{participle}تين", IsFeminine: true, IsPlural: true);
        yield return new($"{participle}ات", IsFeminine: true, IsPlural: true);
    }
}
