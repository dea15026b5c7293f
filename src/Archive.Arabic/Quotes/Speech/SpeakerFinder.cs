namespace Archive.Arabic.Quotes.Speech;

/// <summary>
/// Gives the passages of an article's paragraphs, asked for one after the other, their speakers. A cue before the quote in its sentence
/// counts («قال فلان إن …»), one right behind it («…، يقول فلان», «…، بحسب فلان»), and at the head of a paragraph one before a colon at the
/// end of the paragraph before. Where there is none, nobody is named.
/// </summary>
internal sealed class SpeakerFinder
{
    private readonly SpeakerMemory _memory = new();
    private Speaker? _announced;

    /// <summary>The speakers of the paragraph's passages, by their numbers.</summary>
    internal Speaker?[] Find(SpeechText text)
    {
        var speakers = new Speaker?[text.Passages.Count];
        ClauseReader? clause = null;
        for (var i = 0; i < text.Count; i++)
        {
            if (text[i].Kind == ItemKind.Stop)
            {
                clause = null;
                continue;
            }

            clause ??= new ClauseReader(text, i, _memory);
            var passage = text[i].Passage;
            if (text[i].Kind == ItemKind.Quote)
            {
                speakers[passage] = SpeakerOf(text, i, clause) ?? (i == 0 ? _announced : null);
                Keep(speakers[passage], text);
            }
            else if (passage >= 0 && text[i - 1].Passage != passage)
            {
                speakers[passage] = SpeakerOfExpression(text, i, clause);
            }
            else
            {
                // Names in marks that belong to the speaker are nobody's words.
                i = clause.Take(i);
            }
        }

        _announced = text[text.Count - 1].Kind == ItemKind.Colon ? clause?.Last?.Speaker : null;
        return speakers;
    }

    private static Speaker? SpeakerOf(SpeechText text, int index, ClauseReader clause)
    {
        var before = clause.Last is { } last && last.Governs(text, index) ? last : null;
        var behind = CueBehind(text, index + 1, clause);
        // «…”، يقول فلان» says more than a verb far before; «…”، حسب فلان» more than one without a name of its own.
        return behind is { IsNamed: true } && (before is null || !(behind.Verb is null ? before.IsNamed : before.IsDirect(text, index))) ? behind.Speaker
            : before?.Speaker ?? behind?.Speaker;
    }

    /// <summary>Of a few words in marks only what is plainly said: «وصفها بـ“…”», «“…”، على حد تعبيره».</summary>
    private static Speaker? SpeakerOfExpression(SpeechText text, int index, ClauseReader clause)
    {
        var end = index;
        while (text[end].Kind == ItemKind.Word && text[end].Passage == text[index].Passage)
        {
            end++;
        }

        if (text[index - 1].Is(WordClass.Naming))
        {
            return null;
        }

        if (CueBehind(text, end, clause) is { Verb: null, Speaker: { } speaker })
        {
            return speaker;
        }

        var isDirect = clause.Last is { } last && last.Governs(text, index) && (last.IsDirect(text, index) || IsCalled(text, last, index));
        return isDirect && text[end].Kind != ItemKind.Word ? clause.Last!.Speaker : null;
    }

    /// <summary>«وصف زيارته بـ“…”»</summary>
    private static bool IsCalled(SpeechText text, Cue cue, int index) =>
        cue.Verb?.Leads.Contains("ب") == true && text[index - 1].Kind == ItemKind.Word && text[index - 1].Word.Exact == "ب";

    /// <summary>A cue right behind a quote; a verb joined by و begins something new.</summary>
    private static Cue? CueBehind(SpeechText text, int index, ClauseReader clause)
    {
        index += text[index].Kind == ItemKind.Comma ? 1 : 0;
        index += text[index].Kind == ItemKind.Word && text[index].Word.Exact is "كما" or "هكذا" ? 1 : 0;
        while (text[index].Word.Exact is "علي" or "حد" && (text[index + 1].Word.Exact == "حد" || text[index + 1].Is(WordClass.Own | WordClass.Saying)))
        {
            index++;
        }

        var word = text[index];
        var mayBe = word.IsPlainWord && !SpeechLexicon.BeginsClause(word.Word.Exact) && !word.Is(WordClass.BySaying & ~WordClass.Own)
            && word.Verb is null or { Verb.IsPlain: true, IsParticiple: false };
        return mayBe ? clause.CueAt(index) : null;
    }

    private void Keep(Speaker? speaker, SpeechText text)
    {
        if (speaker is not null)
        {
            _memory.Keep(speaker, null, text.Paragraph);
        }
    }
}
