namespace Archive.Arabic.Quotes.Speech;

/// <summary>A verb of saying, from a row of speech-verbs.tsv.</summary>
/// <param name="Leads">What stands between it and the words: «ان», prepositions, a colon.</param>
internal sealed record SpeechVerb(IReadOnlyList<string> Leads)
{
    /// <summary>Whether the verb alone says that somebody speaks; others need one of their leads.</summary>
    internal bool IsPlain { get; } = Leads.Contains("*");

    /// <summary>What follows the verb and its pronoun is what something is called, not who calls it so: «ما اعتبره تهديدا».</summary>
    internal bool Calls { get; } = Leads.Contains("=");

    /// <summary>The noun behind it may be whom the words are for: «ودعا الحكومة».</summary>
    internal bool Addresses { get; } = Leads.Contains("~");

    /// <summary>Is a verb only where أن follows at once or behind the speaker: «بين الوزير أن».</summary>
    internal bool LeadsAtOnce { get; } = Leads.Contains("^");

    /// <summary>Goes on for nobody: «ينص على أن».</summary>
    internal bool StandsAlone { get; } = Leads.Contains("!");
}
