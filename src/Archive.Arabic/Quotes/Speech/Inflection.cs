namespace Archive.Arabic.Quotes.Speech;

/// <summary>A folded form of a verb, and what its ending says.</summary>
internal readonly record struct Inflection(string Form, bool IsFeminine = false, bool IsPlural = false, bool HasObject = false);
