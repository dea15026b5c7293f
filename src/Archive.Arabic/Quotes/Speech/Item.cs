using Archive.Arabic.Text;

namespace Archive.Arabic.Quotes.Speech;

/// <summary>A word, a quote or a sign of a paragraph, in order.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">Of a word, the token.</param>
/// <param name="Passage">The number of the passage that it is or stands in; -1 for none.</param>
/// <param name="Class">What the lexicon knows of the word; of a quote, whether it begins with أن.</param>
/// <param name="Verb">Of a word that is a verb of speech, its form.</param>
internal readonly record struct Item(ItemKind Kind, Token Word, int Passage, WordClass Class, VerbForm? Verb)
{
    internal static readonly Item End = new(ItemKind.Stop, default, -1, WordClass.None, null);

    internal bool Is(WordClass wanted) => (Class & wanted) != 0;

    /// <summary>A word outside of marks.</summary>
    internal bool IsPlainWord => Kind == ItemKind.Word && Passage < 0;

    internal bool StartsWith(string letters) => Kind == ItemKind.Word && Word.Exact.StartsWith(letters, StringComparison.Ordinal);
}
