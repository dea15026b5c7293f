using Archive.Arabic.Names;

namespace Archive.Arabic.Quotes.Speech;

/// <summary>Reads the cues of one sentence, from left to right; <see cref="Last"/> is the one that what follows belongs to.</summary>
internal sealed class ClauseReader
{
    /// <summary>How far behind «نقلت» its «عن» may stand.</summary>
    private const int RelayReach = 14;

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
        if (!_text[index].IsPlainWord || CueAt(index) is not { } cue)
        {
            return index;
        }

        // «قال الوزير، حسب الوكالة، إن»: the minister goes on speaking.
        if (cue.Verb is not null || Last is null)
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
            { Verb: { IsParticiple: true } form } => Participle(index, form),
            { Verb: { } form } => Verb(index, form),
            _ when word.Is(WordClass.According) => According(index),
            _ when word.Is(WordClass.Relay) => Relayed(index),
            _ when word.Is(WordClass.ComeIn) => Named(index, index + (_text[index + 1].Word.Exact is "في" ? 2 : 1), WordClass.Statement),
            _ when word.Is(WordClass.Issued) => _text[index - 1].Is(WordClass.Statement) || _text[index - 2].Is(WordClass.Statement)
                ? Named(index, index + 1) : null,
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
        return form.Verb.IsPlain || leads.Governs(_text, index + 2) ? Carried(index, form) : null;
    }

    private Cue? Verb(int index, VerbForm form)
    {
        var start = _text[index + 1].Kind == ItemKind.Comma ? index + 2 : index + 1;
        var end = form.IsPlural ? start : NounPhrase.Read(_text, start);
        var closed = start == index + 1 || _text[end].Kind != ItemKind.Word || _text[end].Is(WordClass.That);
        return end > start && closed && IsSubject(start, end, form)
            ? new Cue(index, end, SpeakerPhrase.Of(_text, start, end), form.Verb, true)
            : Carried(index, form);
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
        return (!isHis || ArabicNames.Contains(head.Word.Exact)) && (form.IsFeminine || last != 'ة' || !head.StartsWith("ال"));
    }

    private Cue? According(int index)
    {
        var next = index + 1;
        if (_text[next].Word.Exact is "ما" or "لما" || _text[next].Verb is not null || _text[next].Is(WordClass.Relay))
        {
            // «حسب ما نقلته وسائل إعلام»: the verb has the name.
            next += _text[next].Word.Exact is "ما" or "لما" ? 1 : 0;
            var end = NounPhrase.Read(_text, next + 1);
            return end > next + 1 ? new Cue(index, end, SpeakerPhrase.Of(_text, next + 1, end), null, true) : Carried(index, null) with { End = next + 1 };
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
        while (_text[index].Kind != ItemKind.Stop)
        {
            index++;
        }

        return index;
    }
}
