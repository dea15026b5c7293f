namespace Archive.Arabic.Quotes.Speech;

/// <summary>
/// Finds whom a sentence is about, as far as its beginning tells: the name before the verb («غانتس نفسه، في تصريحاته، اعتبر»، «وكانت صحيفة
/// “هارتس” قد أفادت») or behind a verb that is none of speech («استقبل الوزير السفير، قائلا»).
/// </summary>
internal static class TopicReader
{
    /// <summary>Phrases before the subject: «من جانبه، …».</summary>
    private const int MostOpenings = 2;

    internal static Speaker? Read(SpeechText text, int start)
    {
        var at = start;
        for (var openings = 0; openings < MostOpenings && text[at].Kind == ItemKind.Word && text[at].Is(WordClass.Link | WordClass.Ends) && !text[at].Is(WordClass.Topic); openings++)
        {
            var comma = at;
            while (text[comma].Kind == ItemKind.Word && comma < at + 8)
            {
                comma++;
            }

            if (text[comma].Kind != ItemKind.Comma)
            {
                return null;
            }

            at = comma + 1;
        }

        while (text[at].IsPlainWord && text[at].Is(WordClass.Topic))
        {
            at++;
        }

        if (text[at].Kind != ItemKind.Word || text[at].Verb is { Verb.IsPlain: true })
        {
            return null;
        }

        at += text[at].IsPlainWord && (text[at].Verb is not null || IsVerb(text[at].Word.Exact)
            || (LexiconWords.MayBePast(text[at].Word.Exact) && text[at + 1].StartsWith("ال"))) ? 1 : 0;
        var end = NounPhrase.Read(text, at);
        return end > at ? SpeakerPhrase.Of(text, at, end) : null;
    }

    /// <summary>A sentence that begins with و and what may be a verb begins with a verb: «ومضى», and with an unknown word too: «وتطرق».</summary>
    private static bool IsVerb(string word) => LexiconWords.IsVerb(word) || (word[0] is 'و' or 'ف' && word.Length > 3 && !LexiconWords.IsKnown(word)
        && (LexiconWords.MayBePast(word[1..]) || (!LexiconWords.IsKnown(word[1..]) && word[1] is 'ت' or 'ا' or 'ي')));
}
