namespace Archive.Arabic.Names.Finding;

/// <summary>A name that the witnesses found in a text.</summary>
/// <param name="Start">UTF-16 code units into the text; clitics before the name are outside.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Name">The name by itself: without marks, with single spaces, and with the alif of ال where a ل swallowed it.</param>
/// <param name="FirstWord">The number of its first word among the text's.</param>
/// <param name="WordCount">How many words it has; عبد and the name behind it are one.</param>
/// <param name="HasHead">It begins with a word that says what it is: «وزارة», «جامعة».</param>
/// <param name="HasGivenName">Its first word is a given name and nothing else.</param>
public sealed record TaggedName(int Start, int Length, NameKind Kind, string Name, int FirstWord, int WordCount, bool HasHead, bool HasGivenName);
