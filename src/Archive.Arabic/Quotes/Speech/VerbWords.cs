using System.Collections.Frozen;
using Archive.Arabic.Names;
using Archive.Arabic.Text.Stemming;

namespace Archive.Arabic.Quotes.Speech;

/// <summary>Words that are verbs of the stemmer's lexicon and nothing else: they end the name of a speaker.</summary>
internal static class VerbWords
{
    private static readonly FrozenSet<string> Others = Lexicon.Arabic.Words
        .Where(word => (word.Kinds & WordKinds.NounLike) != 0).Select(word => word.Key).ToFrozenSet();

    private static readonly FrozenSet<string> Forms = Read();

    /// <summary>Whether a folded word is a verb, with و or ف before it or not.</summary>
    internal static bool IsVerb(string word) =>
        Forms.Contains(word) || (word.Length > 3 && word[0] is 'و' or 'ف' && Forms.Contains(word[1..]) && !Others.Contains(Hamza.Key(word)));

    private static FrozenSet<string> Read()
    {
        var forms = new HashSet<string>();
        foreach (var verb in LexiconFiles.Verbs())
        {
            forms.UnionWith(Conjugation.Past(verb[0]).Take(Conjugation.WithoutObject).Concat(Conjugation.Present(verb[1])).Select(form => form.Form));
        }

        forms.RemoveWhere(form => Others.Contains(Hamza.Key(form)) || ArabicNames.Contains(form));
        return forms.ToFrozenSet();
    }
}
