namespace Archive.Arabic.Quotes.Speech;

/// <summary>A form of a verb of saying.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="IsParticiple">«مضيفا»: goes on for whoever acts in the sentence, and takes no subject of its own.</param>
/// <param name="IsFeminine">By its ending or prefix.</param>
/// <param name="HasObject">With a pronoun for what is said: أكده.</param>
/// <param name="IsPlural">Dual or plural: its subject is behind it, for a verb before its subject is singular.</param>
internal readonly record struct VerbForm(SpeechVerb Verb, bool IsParticiple, bool IsFeminine, bool IsPlural, bool HasObject);
