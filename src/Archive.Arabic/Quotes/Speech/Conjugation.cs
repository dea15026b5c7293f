namespace Archive.Arabic.Quotes.Speech;

/// <summary>
/// The forms of a verb that stand in news, as folded words: third person past and present with object pronouns, and the participle in
/// the accusative. The few that are no words do no harm: nobody writes them.
/// </summary>
internal static class Conjugation
{
    /// <summary>How many of the forms of the past have no object pronoun; they come first.</summary>
    internal const int WithoutObject = 5;

    private static readonly string[] Objects = ["ه", "ها", "هم"];

    internal static IEnumerable<(string Form, bool IsFeminine, bool IsPlural)> Past(string past)
    {
        // راى: رأت، رأوا; دعا: دعت، دعوا.
        var stem = past[^1] is 'ي' or 'ا' ? past[..^1] : past;
        yield return (past, false, false);
        yield return ($"{stem}ت", true, false);
        yield return ($"{stem}وا", false, true);
        yield return ($"{past}ا", false, true);
        yield return ($"{stem}تا", true, true);
        foreach (var pronoun in Objects)
        {
            yield return ($"{(past[^1] == 'ي' ? $"{stem}ا" : past)}{pronoun}", false, false);
            yield return ($"{stem}ت{pronoun}", true, false);
        }
    }

    internal static IEnumerable<(string Form, bool IsFeminine, bool IsPlural)> Present(string present)
    {
        var stem = present[^1] is 'ي' or 'و' && present.Length > 3 ? present[..^1] : present;
        foreach (var future in (string[])["", "س"])
        {
            yield return ($"{future}{present}", false, false);
            yield return ($"{future}ت{present[1..]}", true, false);
            yield return ($"{future}{stem}ون", false, true);
            yield return ($"{future}{present}ان", false, true);
            yield return ($"{future}ت{present[1..]}ان", true, true);
        }
    }

    internal static IEnumerable<(string Form, bool IsFeminine, bool IsPlural)> Participle(string participle)
    {
        var stem = participle[^1] == 'ي' ? participle[..^1] : participle;
        yield return ($"{participle}ا", false, false);
        yield return ($"{participle}ه", true, false);
        yield return ($"{stem}ين", false, true);
        yield return ($"{participle}تين", true, true);
        yield return ($"{participle}ات", true, true);
    }
}
