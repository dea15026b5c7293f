namespace Archive.Arabic.Text.Stemming;

/// <summary>
/// Looks for a word of the lexicon in a form, from a given letter on. <c>word</c> is the form as it stands, <c>letters</c> the same with
/// its hamzas folded (see <see cref="Hamza"/>).
/// </summary>
internal readonly ref struct KnownWord
{
    private const int Shortest = 2;

    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<char> _word;
    private readonly ReadOnlySpan<char> _letters;
    private readonly ReadOnlySpan<uint> _hashes;

    /// <param name="hashes">Room for the hashes of the first 0, 1, 2 … letters.</param>
    internal KnownWord(Lexicon lexicon, ReadOnlySpan<char> word, ReadOnlySpan<char> letters, Span<uint> hashes)
    {
        _lexicon = lexicon;
        _word = word;
        _letters = letters;
        hashes[0] = Lexicon.EmptyHash;
        for (var i = 0; i < letters.Length; i++)
        {
            hashes[i + 1] = Lexicon.Extend(hashes[i], letters[i]);
        }

        _hashes = hashes;
    }

    /// <summary>The form as it stands is a word of the lexicon.</summary>
    internal bool TryWhole(WordKinds wanted, bool underArticle, out string stem)
    {
        stem = "";
        return _letters.Length >= Shortest
            && (TryTanweenOfShorter(wanted, underArticle, out stem)
                || TryBase(_letters.Length, wanted, underArticle ? WordKinds.None : WordKinds.OnlyWithArticle, out stem));
    }

    /// <summary>The form without its last letter, its last two letters …, as long as these are an ending that the rest takes.</summary>
    internal bool TryEndings(WordKinds wanted, bool underArticle, out string stem)
    {
        var ending = 0UL;
        var longest = Math.Min(Endings.MaxLength, _letters.Length - Shortest);
        for (var length = 1; length <= longest; length++)
        {
            var at = _letters.Length - length;
            if (Hamza.Is(_word[at]))
            {
                // No ending has a hamza: المرء is not an adjective in ي.
                break;
            }

            ending = Endings.Pack(ending, _letters[at], length - 1);
            var uses = Endings.Of(ending);
            if (uses == EndingUses.None || underArticle && (uses & EndingUses.UnderArticle) == 0 || IsTanweenAfterHeh(at))
            {
                continue;
            }

            if (TryTaa(at, ending, length, wanted, out stem) || TryEnding(at, uses, wanted, out stem))
            {
                return true;
            }
        }

        stem = "";
        return !underArticle && IsTanweenAfterHeh(_letters.Length - 1)
            && TryBase(_letters.Length - 1, wanted & WordKinds.Noun, WordKinds.None, out stem);
    }

    /// <summary>خبرا is خبر with tanween rather than خبراء without its hamza, where both are words.</summary>
    private bool TryTanweenOfShorter(WordKinds wanted, bool underArticle, out string stem)
    {
        stem = "";
        var last = _letters.Length - 1;
        return !underArticle && last >= Shortest && _word[last] == 'ا'
            && _lexicon.TryFind(_letters[..last], 'ا', _hashes[last + 1], out var found) && (found.Kinds & WordKinds.EndsInHamza) != 0
            && TryBase(last, wanted & WordKinds.Noun, WordKinds.None, out stem);
    }

    /// <summary>مكتبها is مكتب and ها, not مكتبه and the alef of tanween: that comes last (وجها, فقها).</summary>
    private bool IsTanweenAfterHeh(int at) => at == _letters.Length - 1 && at > Shortest && _letters[at] == 'ا' && _letters[at - 1] == 'ه';

    /// <summary>قوته is قوة and not قوت (food), سلطتها سلطة: before a pronoun ت is a taa marbuta where such a word is known.</summary>
    private bool TryTaa(int at, ulong ending, int length, WordKinds wanted, out string stem)
    {
        stem = "";
        return at > Shortest && _letters[at - 1] == 'ت'
            && (Endings.Of(Endings.Pack(ending, 'ت', length)) & EndingUses.Feminine) != 0
            && TryKey(at - 1, 'ه', wanted & WordKinds.Feminine, WordKinds.None, out stem);
    }

    private bool TryEnding(int at, EndingUses uses, WordKinds wanted, out string stem)
    {
        // مكتبات is مكتبة rather than مكتب: the noun with taa marbuta is the longer word. But عينيه is عين, not the adjective of عينة.
        var feminine = (uses & EndingUses.Feminine) != 0 ? wanted & WordKinds.Feminine : WordKinds.None;
        if (_letters[at] != 'ي' && TryFeminine(at, feminine, out stem))
        {
            return true;
        }

        var kinds = wanted & (WordKinds)(uses & (EndingUses.Noun | EndingUses.Past | EndingUses.Present | EndingUses.Particle));
        if (LacksHamza(at))
        {
            kinds &= ~WordKinds.Noun;
        }

        // أسراهم is أسرى rather than a dual of أسر: of a noun in ى there are more.
        var weak = (uses & EndingUses.Weak) != 0 ? kinds & ~WordKinds.Particle : WordKinds.None;
        if (_letters[at] == 'ا' && TryKey(at, 'ي', weak & WordKinds.Noun, WordKinds.None, out stem))
        {
            return true;
        }

        // A broken plural takes no plural ending: بدعوة is ب and دعوة, not a form of بدع.
        var not = _letters[at] == 'و' ? WordKinds.Plural : WordKinds.None;
        return TryBase(at, kinds, not, out stem)
            || _letters[at] == 'ي' && TryFeminine(at, feminine, out stem)
            || TryKey(at, 'ي', weak, WordKinds.None, out stem);
    }

    /// <summary>Before an ending the last hamza is always written (شركائها): شركاتها is not شركاء, and التقاه not التقاء.</summary>
    private bool LacksHamza(int length) =>
        _word[length - 1] == 'ا'
        && _lexicon.TryFind(_letters[..(length - 1)], 'ا', _hashes[length], out var found)
        && (found.Kinds & WordKinds.EndsInHamza) != 0;

    private bool TryFeminine(int length, WordKinds kinds, out string stem) =>
        TryKey(length, 'ه', kinds, _letters[length] == 'ا' ? WordKinds.Plural : WordKinds.None, out stem);

    /// <summary>The first letters as a word; a hamza at their end may be missing from the key or have another seat there.</summary>
    private bool TryBase(int length, WordKinds kinds, WordKinds not, out string stem)
    {
        var last = _word[length - 1];
        if (!Hamza.Is(last) || length < 3)
        {
            return TryKey(length - 1, _letters[length - 1], kinds, not, out stem);
        }

        return length == 3
            ? TryKey(2, Hamza.OnLine, kinds, not, out stem)
            : TryWithoutHamza(length - 1, kinds, not, out stem)
                || TryKey(length - 1, last == 'ؤ' ? 'و' : 'ي', kinds, not, out stem);
    }

    private bool TryWithoutHamza(int length, WordKinds kinds, WordKinds not, out string stem)
    {
        stem = "";
        return _lexicon.TryFind(_letters[..(length - 1)], _letters[length - 1], _hashes[length], out var found)
            && (found.Kinds & WordKinds.EndsInHamza) != 0
            && TryKey(length - 1, _letters[length - 1], kinds, not, out stem);
    }

    /// <summary>The first letters and <paramref name="last"/> as a word of one of the kinds and of none of the others.</summary>
    private bool TryKey(int length, char last, WordKinds kinds, WordKinds not, out string stem)
    {
        stem = "";
        if (kinds == WordKinds.None
            || !_lexicon.TryFind(_letters[..length], last, Lexicon.Extend(_hashes[length], last), out var found)
            || (found.Kinds & kinds) == 0
            || (found.Kinds & not) != 0)
        {
            return false;
        }

        stem = found.Stem;
        return true;
    }
}
