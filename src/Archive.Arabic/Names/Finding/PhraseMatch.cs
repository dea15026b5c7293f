namespace Archive.Arabic.Names.Finding;

/// <summary>A phrase of a <see cref="PhraseTrie{T}"/> found in a text.</summary>
/// <param name="Value">What is known of it.</param>
/// <param name="Start">Where it begins, behind its clitics: UTF-16 code units into the text.</param>
/// <param name="End">Just past its last character, a closing quote included where the opening one stands inside.</param>
/// <param name="Words">How many words it has.</param>
public readonly record struct PhraseMatch<T>(T Value, int Start, int End, int Words) where T : class;
