
using Archive.Arabic.Names;

namespace Archive.Arabic.Quotes.Speech;

/// <summary>
/// Reads the name of a speaker from its first word on: nouns, adjectives and names, prepositions where an office has them behind it
/// («خبير في العلاقات الدولية»), and what stands between commas beside it («المدير العام للمعهد، طارق بن جازية،»). It ends where the text
/// says how, when or to whom somebody spoke, at a verb, at a relative clause and at what was said.
/// </summary>
internal static class NounPhrase
{
    private const WordClass NoPart = WordClass.Ends | WordClass.That | WordClass.Relative | WordClass.BySaying | WordClass.Own
        | WordClass.According | WordClass.Issued;

    private const WordClass NoHead = NoPart | WordClass.Object | WordClass.Topic | WordClass.Relay | WordClass.ComeIn;

    private const int Longest = 30;
    private const int MostAppositions = 4;
    private const int LongestApposition = 12;

    /// <summary>Just past the last word of the phrase that begins at an item; the item's own index where none does.</summary>
    internal static int Read(SpeechText text, int start)
    {
        var end = ReadPart(text, start, start);
        for (var parts = 0; parts < MostAppositions && end > start && text[end].Kind == ItemKind.Comma; parts++)
        {
            // «محافظ البنك، انزلاق الدينار، …»: only an office or a name stands beside a name.
            var isBeside = text[end + 1].StartsWith("ال") || !LexiconWords.IsNoun(text[end + 1].Word.Exact ?? "")
                || text[end + 1].Is(WordClass.Role | WordClass.Title | WordClass.Proxy);
            var next = isBeside ? ReadPart(text, end + 1, start) : end + 1;
            if (next == end + 1 || next > end + LongestApposition || !IsClosed(text[next]))
            {
                break;
            }

            end = next;
        }

        return end;
    }

    /// <summary>A word that may begin the name of a speaker.</summary>
    private static bool IsHead(Item word) => word.Kind == ItemKind.Word && word.Word.Exact.Length > 1 && !char.IsDigit(word.Word.Exact[0])
        && word.Verb is null && !LexiconWords.IsVerb(word.Word.Exact)
        && (word.Is(WordClass.Statement) || !word.Is(WordClass.Saying)) && !word.Is(NoHead)
        && !(word.StartsWith("ل") && IsAddressee(word)) && !(word.StartsWith("بال") && LexiconWords.IsKnown(word.Word.Exact[1..]))
        && !IsManner(word) && !IsAccusative(word.Word.Exact);

    private static int ReadPart(SpeechText text, int start, int phrase)
    {
        if (!IsHead(text[start]) || IsPreposition(text, start) || IsHis(text, text[start]))
        {
            return start;
        }

        var at = start + 1;
        while (at - phrase < Longest && text[at].Kind == ItemKind.Word && Continues(text, phrase, at))
        {
            at++;
        }

        // «غانتس نفسه» is Gantz; a preposition left over has lost what it led to.
        while (at > start + 1 && text[at - 1].Passage < 0 && (text[at - 1].Is(WordClass.Emphatic) || IsPreposition(text, at - 1) || text[at - 1].Word.Length == 1))
        {
            at--;
        }

        return at;
    }

    private static bool Continues(SpeechText text, int phrase, int at)
    {
        var word = text[at];
        if (word.Passage >= 0 || (word.Word.Exact == "مع" && text[at - 1].Is(WordClass.Oversees)))
        {
            return true;
        }

        if (word.Is(NoPart) || word.Verb is { } verb && (verb.Verb.IsPlain || (verb.IsParticiple && !word.Is(WordClass.Role)))
            || SpeechLexicon.BeginsClause(word.Word.Exact) || LexiconWords.IsVerb(word.Word.Exact) || IsSaid(text, phrase, at))
        {
            return false;
        }

        if (IsPreposition(text, at))
        {
            var mayStand = word.Word.Exact == "علي" ? text[at - 1].Is(WordClass.Oversees)
                : text[at - 1].Is(WordClass.Sent) || HasRole(text, phrase, at);
            return mayStand && LeadsOn(text, at);
        }

        // «النقابة الوطنية للصحفيين» is their union; «قالت النقابة للصحفيين» speaks to them.
        return !word.StartsWith("ل") || word.Word.Exact.Length < 3 || !IsAddressee(word) || (at > phrase + 1 && text[phrase].Is(WordClass.Naming));
    }

    /// <summary>Whether a word is no part of the name any more, but what its bearer says or does.</summary>
    private static bool IsSaid(SpeechText text, int phrase, int at)
    {
        var (word, before) = (text[at], text[at - 1]);
        return IsHis(text, word) || IsAccusative(word.Word.Exact) || IsObject(before, word) || (at == phrase + 1 && IsOther(text, at))
            || (IsManner(word) && !HasRole(text, phrase, at) && LexiconWords.IsKnown(before.Word.Exact))
            || (word.Is(WordClass.Object) && !IsPreposition(text, at - 1)
                && (before.StartsWith("ال") || !LexiconWords.IsNoun(before.Word.Exact)));
    }

    /// <summary>«في وزارة», not «في تصريح».</summary>
    private static bool LeadsOn(SpeechText text, int at)
    {
        var next = text[at + 1];
        return next.Kind == ItemKind.Word && !char.IsDigit(next.Word.Exact[0])
            && !next.Is(WordClass.Occasion | WordClass.Ends | WordClass.Own | WordClass.That | WordClass.Relative | WordClass.Link);
    }

    /// <summary>«للصحافيين», «لوكالة», «له»; «لصحيفة “…”» by its noun.</summary>
    private static bool IsAddressee(Item word) => word.Is(WordClass.Audience | WordClass.Occasion);

    private static bool HasRole(SpeechText text, int phrase, int at)
    {
        for (var i = phrase; i < at; i++)
        {
            // «النائب عن», not «أعلن الوزير عن».
            if (text[i].Is(WordClass.Role) && (text[at].Word.Exact != "عن" || SpeechLexicon.IsProxy(text[i].Word.Exact)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«زيارته»: a noun in ة with a pronoun is what the verb is about.</summary>
    private static bool IsHis(SpeechText text, Item word) =>
        text.Text.AsSpan(word.Word.Start, word.Word.Length) is { Length: > 4 } letters && (letters.EndsWith("ته") || letters.EndsWith("تها"));

    /// <summary>«أجرى بلاتر | مقابلة»: behind a name or an article an indefinite noun begins something else, unless it is an office.</summary>
    private static bool IsObject(Item before, Item word) =>
        LexiconWords.IsNoun(word.Word.Exact) && !word.Is(WordClass.Role | WordClass.Title | WordClass.Proxy | WordClass.Emphatic)
        && !before.Is(WordClass.Role | WordClass.Title) && !ArabicNames.Contains(before.Word.Exact) && (before.StartsWith("ال") || !LexiconWords.IsKnown(before.Word.Exact));

    /// <summary>«وصف الوزير | الزيارة»: a feminine behind a masculine is no adjective of it.</summary>
    private static bool IsOther(SpeechText text, int at) =>
        text[at].StartsWith("ال") && EndsInTa(text, at) && text[at - 1].StartsWith("ال") && !EndsInTa(text, at - 1)
        && !text[at - 1].Word.Exact.EndsWith("ات", StringComparison.Ordinal) && LexiconWords.IsSingular(text[at - 1].Word.Exact[2..]);

    private static bool EndsInTa(SpeechText text, int at) => text.Text[text[at].Word.End - 1] == 'ة';

    /// <summary>«برسالة»: ب and a noun.</summary>
    private static bool IsManner(Item word) =>
        word.StartsWith("ب") && !LexiconWords.IsNoun(word.Word.Exact) && !ArabicNames.Contains(word.Word.Exact) && LexiconWords.IsNoun(word.Word.Exact[1..]);

    /// <summary>«صورا», «متشجنا», «حرصهم»: what somebody says, or how, never who.</summary>
    private static bool IsAccusative(string word) => !LexiconWords.IsKnown(word) && !ArabicNames.Contains(word)
        && ((word.Length > 3 && word[^1] == 'ا' && (word[0] == 'م' || LexiconWords.IsNoun(word[..^1])))
            || (word.Length > 4 && word.EndsWith("هم", StringComparison.Ordinal) && LexiconWords.IsNoun(word[..^2])));

    /// <summary>«على» is no preposition where it is the name علي.</summary>
    private static bool IsPreposition(SpeechText text, int at) => text[at].Is(WordClass.Link)
        && !(text[at].Word.Exact == "علي" && text.Text[text[at].Word.End - 1] == 'ي');

    /// <summary>What may stand behind the second comma of an apposition.</summary>
    private static bool IsClosed(Item next) =>
        next.Kind != ItemKind.Word || next.Is(WordClass.That | WordClass.Ends | WordClass.Link | WordClass.BySaying) || next.Verb is not null;
}
