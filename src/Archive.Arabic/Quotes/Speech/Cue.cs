namespace Archive.Arabic.Quotes.Speech;

/// <summary>A place in a sentence that says that somebody speaks.</summary>
/// <param name="Index">The item of the verb or noun.</param>
/// <param name="End">Just past it and its speaker.</param>
/// <param name="Speaker">Null where the text does not say who.</param>
/// <param name="Verb">The verb; null for «حسب» and its like, behind which nothing has to follow.</param>
/// <param name="IsNamed">Whether the speaker stands at the cue itself, and is not carried over from before.</param>
internal sealed record Cue(int Index, int End, Speaker? Speaker, SpeechVerb? Verb, bool IsNamed)
{
    /// <summary>How many words and signs behind it a verb is asked what it leads to.</summary>
    internal const int Reach = 200;

    private const int FarthestDirect = 8;

    /// <summary>Whether what stands at an item may be its words: verbs with other meanings have to lead there.</summary>
    internal bool Governs(SpeechText text, int index)
    {
        // «بينت في بلاغها “أن …”»: some writers take أن into the marks.
        if (Verb is null || Verb.IsPlain || (text[index].Kind == ItemKind.Quote && (IsDirect(text, index) || text[index].Is(WordClass.That) || IsNear(text, index))))
        {
            return true;
        }

        for (var i = End; i < Math.Min(index, End + Reach); i++)
        {
            if (Verb.Leads.Any(lead => Leads(text[i], lead)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing stands between the cue and an item but what leads from the one to the other.</summary>
    internal bool IsDirect(SpeechText text, int index)
    {
        if (index - End > FarthestDirect)
        {
            return false;
        }

        for (var i = End; i < index; i++)
        {
            if (text[i].Kind == ItemKind.Word && !text[i].Is(WordClass.That) && text[i].Word.Exact.Length > 1)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>«وتابع الرئيس غداة تنصيبه “…”»: a speaker by name, and no other verb before the quote.</summary>
    private bool IsNear(SpeechText text, int index)
    {
        for (var i = End; i < index; i++)
        {
            if (i > End + FarthestDirect || text[i].Is(WordClass.That | WordClass.Relative) || (text[i].Kind == ItemKind.Word && LexiconWords.IsVerb(text[i].Word.Exact)))
            {
                return false;
            }
        }

        return IsNamed;
    }

    private static bool Leads(Item item, string lead) => lead switch
    {
        ":" => item.Kind == ItemKind.Colon,
        "ان" => item.Is(WordClass.That),
        "ب" => item.StartsWith("ب"),
        _ => item.Kind == ItemKind.Word && item.Word.Exact == lead,
    };
}
