namespace Archive.Arabic.Text.Stemming;

/// <summary>
/// Looks for a word of the lexicon in a form, from a given letter on: the whole rest first, then the rest without its last letter and so on,
/// as long as what is cut off is an ending that such a word takes.
/// </summary>
internal readonly ref struct KnownWord(Lexicon lexicon, ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
{
    private const int Shortest = 2;

    private readonly ReadOnlySpan<char> _word = word;
    private readonly ReadOnlySpan<char> _folded = folded;

    internal bool TryFind(int start, WordKinds wanted, bool underArticle, out string stem)
    {
        var letters = _folded[start..];
        Span<uint> hashes = stackalloc uint[TokenReader.MaxLength + 1];
        hashes[0] = Lexicon.EmptyHash;
        for (var i = 0; i < letters.Length; i++)
        {
            hashes[i + 1] = Lexicon.Extend(hashes[i], letters[i]);
        }

        var search = new Search(lexicon, _word[start..], letters, hashes, wanted, underArticle);
        return search.Whole(out stem) || search.WithEnding(out stem) || search.WithTanween(out stem);
    }

    private readonly ref struct Search(
        Lexicon lexicon, ReadOnlySpan<char> word, ReadOnlySpan<char> letters, ReadOnlySpan<uint> hashes, WordKinds wanted, bool underArticle)
    {
        private readonly ReadOnlySpan<char> _word = word;
        private readonly ReadOnlySpan<char> _letters = letters;
        private readonly ReadOnlySpan<uint> _hashes = hashes;

        internal bool Whole(out string stem)
        {
            stem = "";
            return _letters.Length >= Shortest && TryBase(_letters.Length, wanted, underArticle, out stem);
        }

        internal bool WithEnding(out string stem)
        {
            var ending = 0UL;
            var longest = Math.Min(Endings.MaxLength, _letters.Length - Shortest);
            for (var length = 1; length <= longest; length++)
            {
                var at = _letters.Length - length;
                ending = Endings.Pack(ending, _letters[at], length - 1);
                var uses = Endings.Of(ending);
                if (underArticle && (uses & EndingUses.UnderArticle) == 0)
                {
                    continue;
                }

                // مكتبها is مكتب and ها, not مكتبه and the alef of tanween: that comes last (وجها, فقها).
                var tanween = length == 1 && _letters[at] == 'ا' && _letters[at - 1] == 'ه';
                if (uses != EndingUses.None && !tanween && TryEnding(at, uses, out stem))
                {
                    return true;
                }
            }

            stem = "";
            return false;
        }

        internal bool WithTanween(out string stem)
        {
            stem = "";
            return !underArticle && _letters.Length > Shortest + 1 && _letters[^1] == 'ا' && _letters[^2] == 'ه'
                && TryBase(_letters.Length - 1, wanted & WordKinds.Noun, withArticle: true, out stem);
        }

        private bool TryEnding(int length, EndingUses uses, out string stem)
        {
            // مكتبات is مكتبة rather than مكتب, حكومتها is حكومة: the noun with taa marbuta is the longer word.
            if ((uses & EndingUses.Feminine) != 0 && TryKey(length, 'ه', wanted & WordKinds.Feminine, true, out stem))
            {
                return true;
            }

            var kinds = wanted & (WordKinds)(uses & (EndingUses.Noun | EndingUses.Past | EndingUses.Present | EndingUses.Particle))
                & (WordKinds.Noun | WordKinds.Past | WordKinds.Present | WordKinds.Particle);
            return TryBase(length, kinds, true, out stem)
                || (uses & EndingUses.Weak) != 0
                    && TryKey(length, 'ي', wanted & (WordKinds.Noun | WordKinds.Past | WordKinds.Present), true, out stem);
        }

        /// <summary>The first letters as a word; a hamza at their end may be missing or have another seat there.</summary>
        private bool TryBase(int length, WordKinds kinds, bool withArticle, out string stem)
        {
            if (Hamza.Is(_word[length - 1]) && length >= 3)
            {
                return length == 3
                    ? TryKey(2, Hamza.OnLine, kinds, withArticle, out stem)
                    : TryKey(length - 2, _letters[length - 2], kinds, withArticle, out stem)
                        || TryKey(length - 1, _letters[length - 1], kinds, withArticle, out stem);
            }

            return TryKey(length - 1, _letters[length - 1], kinds, withArticle, out stem);
        }

        private bool TryKey(int length, char last, WordKinds kinds, bool withArticle, out string stem)
        {
            stem = "";
            if (kinds == WordKinds.None
                || !lexicon.TryFind(_letters[..length], last, Lexicon.Extend(_hashes[length], last), out var found)
                || (found.Kinds & kinds) == 0
                || !withArticle && (found.Kinds & WordKinds.OnlyWithArticle) != 0)
            {
                return false;
            }

            stem = found.Stem;
            return true;
        }
    }
}
