using Archive.Arabic.Names;

namespace Archive.Arabic.Quotes.Speech;

/// <summary>Reads the cues of one sentence, from left to right; <see cref="Last"/> is the one that what follows belongs to.</summary>
internal sealed class ClauseReader
{
    /// <summary>How far behind «نقلت» its «عن» may stand.</summary>
    private const int RelayReach = 14;

    /// <summary>How far before a verb the أن of its clause may stand.</summary>
    private const int ThatReach = 20;

    /// <summary>How many words and commas may part a verb from its subject.</summary>
    private const int BetweenReach = 6;

    /// <summary>How many words may stand between «بين الوزير» and its «أن».</summary>
    private const int BetweenVerbAndThat = 10;

    private readonly SpeechText _text;
    private readonly SpeakerMemory _memory;
    private readonly Speaker? _topic;

    internal ClauseReader(SpeechText text, int start, SpeakerMemory memory)
    {
        (_text, _memory) = (text, memory);
        _topic = TopicReader.Read(text, start);
    }

    /// <summary>The last cue; null before the first.</summary>
    internal Cue? Last { get; private set; }

    /// <summary>Takes the item at an index; gives the index of the last item that it used.</summary>
    internal int Take(int index)
    {
        // «قال بيان الرئاسة، نشرته الوكالة، إن»: who printed it says nothing.
        if (!_text[index].IsPlainWord || (_text[index].Is(WordClass.Issued) && Last is not null) || CueAt(index) is not { } cue)
        {
            return index;
        }

        // «قال الوزير، حسب الوكالة، إن», «…، كما تقول الوكالة، …»: the minister goes on speaking.
        var isAside = cue.Verb is null || (_text[index - 1].Word.Exact == "كما" && _text[index - 2].Kind != ItemKind.Stop);
        if (!isAside || Last is null)
        {
            Last = cue;
            if (cue.Speaker is { } speaker && cue.Governs(_text, EndOfSentence(index)))
            {
                _memory.Keep(speaker, cue.IsNamed ? _text[index].Verb?.IsFeminine : null, _text.Paragraph);
            }
        }

        return Math.Max(index, cue.End - 1);
    }

    /// <summary>The cue at an index; null where there is none.</summary>
    internal Cue? CueAt(int index)
    {
        var word = _text[index];
        return word switch
        {
            _ when word.Is(WordClass.Issued) && (_text[index - 1].Is(WordClass.Statement) || _text[index - 2].Is(WordClass.Statement)) =>
                Named(index, index + 1),
            _ when word.Is(WordClass.Naming) => null,
            { Verb: { IsParticiple: true } form } => Participle(index, form),
            { Verb: { } form } => Verb(index, form),
            _ when word.Is(WordClass.According) => According(index),
            _ when word.Is(WordClass.Relay) => Relayed(index),
            _ when word.Is(WordClass.ComeIn) => Named(index, index + (_text[index + 1].Word.Exact is "في" ? 2 : 1), WordClass.Statement),
            _ when word.Is(WordClass.BySaying) => Carried(index, null),
            _ when word.Is(WordClass.Own | WordClass.Saying) && _text[index - 1].Word.Exact is "علي" or "حد" => word.Is(WordClass.Own)
                ? Carried(index, null) : Named(index, index + 1),
            _ => null,
        };
    }

    private Cue? Participle(int index, VerbForm form)
    {
        // «مذكرة» is a memorandum, «مذكرا بأن» is not.
        var leads = new Cue(index, index + 1, null, form.Verb, false);
        return form.Verb.IsPlain || _text[index + 1].Kind == ItemKind.Quote || leads.Governs(_text, index + 2) ? Carried(index, form) : null;
    }

    private Cue? Verb(int index, VerbForm form)
    {
        // «أن يواصل» is what is said, not that somebody says it.
        var isWanted = _text[index - 1].Is(WordClass.That) && _text[index].Word.Exact[0] is 'ي' or 'ت';
        if (isWanted || (form.Verb.LeadsAtOnce && !LeadsAtOnce(index)))
        {
            return null;
        }

        var start = StartOfSubject(index);
        var end = form.IsPlural ? start : NounPhrase.Read(_text, start);
        var closed = _text[start - 1].Kind != ItemKind.Comma || _text[end].Kind != ItemKind.Word || _text[end].Is(WordClass.That);
        if (end > start && closed && !(form is { HasObject: true, Verb.Calls: true }) && IsSubject(start, end, form))
        {
            var speaker = SpeakerPhrase.Of(_text, start, end);
            return form.Verb.Addresses && SpeechLexicon.BeginsClause(_text[index].Word.Exact) && !_memory.Knows(speaker)
                && _memory.Recall(_text.Paragraph, form.IsFeminine) is { } last
                ? new Cue(index, index + 1, last, form.Verb, false)
                : new Cue(index, end, speaker, form.Verb, true);
        }

        return BehindThat(index) is { } subject ? new Cue(index, index + 1, subject, form.Verb, true)
            : form.Verb.StandsAlone ? new Cue(index, index + 1, null, form.Verb, false)
            : Carried(index, form);
    }

    private bool LeadsAtOnce(int index)
    {
        var before = _text[index - 1];
        var beginsClause = before.Kind != ItemKind.Word || before.Is(WordClass.Topic) || before.Word.Exact == "كما"
            || SpeechLexicon.BeginsClause(_text[index].Word.Exact);
        var at = NounPhrase.Read(_text, StartOfSubject(index));
        for (var end = at + BetweenVerbAndThat; at < end && _text[at].Kind is ItemKind.Word or ItemKind.Comma && !_text[at].Is(WordClass.That); at++)
        {
        }

        return beginsClause && _text[at].Is(WordClass.That);
    }

    /// <summary>Where the subject of a verb would begin, behind «عنه», «أمس» and their commas.</summary>
    private int StartOfSubject(int verb)
    {
        var start = verb + 1;
        while (start < verb + BetweenReach
            && (_text[start].Kind == ItemKind.Comma || (_text[start].IsPlainWord && _text[start].Is(WordClass.Between))))
        {
            start++;
        }

        return start;
    }

    /// <summary>The subject that stands between أن and the verb: «يشار إلى أن النائب فلان قال».</summary>
    private Speaker? BehindThat(int index)
    {
        var end = _text[index - 1].Is(WordClass.Topic) ? index - 1 : index;
        for (var i = end - 2; i > end - ThatReach && _text[i].Kind is ItemKind.Word or ItemKind.Comma; i--)
        {
            if (_text[i].Is(WordClass.That))
            {
                var name = NounPhrase.Read(_text, i + 1);
                return name == end || (name > i + 1 && _text[name].Is(WordClass.Relative) && _text[index].Verb is { Verb.IsPlain: true }) ? SpeakerPhrase.Of(_text, i + 1, name) : null;
            }
        }

        return null;
    }

    private bool IsSubject(int start, int end, VerbForm form)
    {
        var head = _text[start];
        if (head.Passage >= 0)
        {
            // «وأضافت “رويترز” أن» names who speaks, «وأضافت “نعم”.» says what.
            return _text[end].Kind == ItemKind.Word;
        }

        var last = _text.Text[head.Word.End - 1];
        var isHis = (last == 'ه' || head.Word.Exact.EndsWith("ها", StringComparison.Ordinal)) && !head.StartsWith("ال");
        // «المتهمين» is never a subject; «الأمين» is.
        var isOblique = head.StartsWith("ال") && head.Word.Exact.EndsWith("ين", StringComparison.Ordinal) && !LexiconWords.IsKnown(head.Word.Exact);
        return !isOblique && (!isHis || ArabicNames.Contains(head.Word.Exact)) && (form.IsFeminine || last != 'ة' || !head.StartsWith("ال"));
    }

    private Cue? According(int index)
    {
        var next = index + 1;
        if (_text[next].Word.Exact is "ما" or "لما" || _text[next].Verb is not null || _text[next].Is(WordClass.Relay))
        {
            // «حسب ما نقلته وسائل إعلام»: the verb has the name.
            next += _text[next].Word.Exact is "ما" or "لما" ? 1 : 0;
            var start = StartOfSubject(next);
            var end = NounPhrase.Read(_text, start);
            var isPrinted = _text[next].Is(WordClass.Relay | WordClass.Issued);
            return new Cue(index, Math.Max(end, next + 1), end > start ? SpeakerPhrase.Of(_text, start, end) : null, null, end > start && !isPrinted);
        }

        next += _text[next].Word.Exact is "عن" or "الي" or "ل" ? 1 : 0;
        return _text[next].Is(WordClass.Own) ? Carried(index, null) with { End = next + 1 }
            : Named(index, next + (_text[next].Is(WordClass.Saying) && !_text[next].Is(WordClass.Statement) ? 1 : 0));
    }

    private Cue? Relayed(int index)
    {
        for (var i = index + 1; i < index + RelayReach && _text[i].Kind is ItemKind.Word or ItemKind.Comma; i++)
        {
            if (_text[i].Kind == ItemKind.Word && _text[i].Word.Exact == "عن" && Named(index, i + 1) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    private Cue? Named(int index, int start, WordClass wanted = WordClass.None)
    {
        var end = wanted == WordClass.None || _text[start].Is(wanted) ? NounPhrase.Read(_text, start) : start;
        var particle = _text[index].Is(WordClass.According) && _text[start].StartsWith("ل") ? 1 : 0;
        return end > start ? new Cue(index, end, SpeakerPhrase.Of(_text, start, end, particle), null, true) : null;
    }

    /// <summary>A cue without a name: the sentence's speaker goes on, or whom it is about, or who spoke before.</summary>
    private Cue Carried(int index, VerbForm? form)
    {
        var speaker = Last?.Speaker ?? _topic ?? _memory.Recall(_text.Paragraph, form is { IsPlural: false } known ? known.IsFeminine : null);
        return new Cue(index, index + 1, speaker, form?.Verb, false);
    }

    private int EndOfSentence(int index)
    {
        var end = index;
        while (_text[end].Kind != ItemKind.Stop && end < index + Cue.Reach)
        {
            end++;
        }

        return end;
    }
}
