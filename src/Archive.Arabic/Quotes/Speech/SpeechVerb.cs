namespace Archive.Arabic.Quotes.Speech;

/// <summary>A verb of saying, from a row of speech-verbs.tsv.</summary>
/// <param name="Leads">What stands between it and the words: «ان», prepositions, a colon.</param>
internal sealed record SpeechVerb(IReadOnlyList<string> Leads)
{
    /// <summary>Whether the verb alone says that somebody speaks; others need one of their leads.</summary>
    internal bool IsPlain => Leads.Contains("*");
}
