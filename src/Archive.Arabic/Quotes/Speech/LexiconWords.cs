using System.Collections.Frozen;
using Archive.Arabic.Names;
using Archive.Arabic.Text.Stemming;

namespace Archive.Arabic.Quotes.Speech;

/// <summary>What the stemmer's lexicon says of words beside those of speech: where it knows a verb or a noun, a name may end.</summary>
internal static class LexiconWords
{
    private static readonly FrozenDictionary<string, WordKinds> Kinds = Lexicon.Arabic.Words.ToFrozenDictionary(word => word.Key, word => word.Kinds);
    private static readonly FrozenSet<string> Verbs = ReadVerbs();

    /// <summary>Whether a folded word may be a verb of the past: قدم is also a foot.</summary>
    internal static bool MayBePast(string word) => (KindsOf(word) & WordKinds.Past) != 0;

    /// <summary>Whether a folded word without article is a noun and no name.</summary>
    internal static bool IsNoun(string word) =>
        (KindsOf(word) & (WordKinds.Noun | WordKinds.Name)) == WordKinds.Noun && !ArabicNames.Contains(word);

    /// <summary>Whether a folded word without article is a noun that is known to be no broken plural.</summary>
    internal static bool IsSingular(string word) => IsNoun(word) && (KindsOf(word) & WordKinds.Plural) == 0;

    /// <summary>Whether the lexicon has a folded word, with its article or ل or without.</summary>
    internal static bool IsKnown(string word) => KindsOf(word) != WordKinds.None
        || (word.StartsWith("ال", StringComparison.Ordinal) && KindsOf(word[2..]) != WordKinds.None)
        || (word.Length > 3 && word[0] is 'ل' or 'ب' && KindsOf(word[1..]) != WordKinds.None);

    /// <summary>Whether a folded word is a verb and nothing else, with و or ف before it or not.</summary>
    internal static bool IsVerb(string word) =>
        Verbs.Contains(word) || (word.Length > 3 && word[0] is 'و' or 'ف' && Verbs.Contains(word[1..]) && !IsNounLike(word));

    /// <summary>حافظ, ناصر: names have this shape more often than a name is followed by such a verb.</summary>
    private static bool IsAgent(string form) => form.Length == 4 && form[1] == 'ا';

    private static WordKinds KindsOf(string word) => Kinds.GetValueOrDefault(Hamza.Key(word));

    private static bool IsNounLike(string word) => (KindsOf(word) & WordKinds.NounLike) != 0;

    private static FrozenSet<string> ReadVerbs()
    {
        var forms = new HashSet<string>();
        foreach (var verb in LexiconFiles.Verbs())
        {
            forms.UnionWith(Conjugation.Past(verb[0]).Concat(Conjugation.Present(verb[1])).Where(form => !form.HasObject && !form.IsPlural).Select(form => form.Form));
        }

        forms.RemoveWhere(form => IsNounLike(form) || ArabicNames.Contains(form) || IsAgent(form));
        return forms.ToFrozenSet();
    }
}
