namespace Archive.Arabic.Names.Finding;

/// <summary>A name that the witnesses found in a text.</summary>
/// <param name="Start">UTF-16 code units into the text; clitics before the name are outside.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Kind">What it names.</param>
/// <param name="FirstWord">The number of its first word among the text's words.</param>
/// <param name="WordCount">How many words it has.</param>
public readonly record struct TaggedName(int Start, int Length, NameKind Kind, int FirstWord, int WordCount);
