namespace Archive.Arabic.Text.Stemming;

/// <summary>
/// Looks for a word of the lexicon behind the prefixes of a form, in the order in which the readings are likely: the form as it stands, و
/// before a particle or a name, the article, endings, the article behind و ب ك ف ل (والدها is والد, not دها), prefixes of one letter, and last
/// the persons of the present.
/// </summary>
internal readonly ref struct KnownForm(Lexicon lexicon, ReadOnlySpan<char> form, ReadOnlySpan<char> folded)
{
    private readonly ReadOnlySpan<char> _form = form;
    private readonly ReadOnlySpan<char> _folded = folded;

    internal bool TryStem(out string stem)
    {
        // The form as a whole is asked for twice: it keeps its hashes, those of its parts share the other half.
        Span<uint> room = stackalloc uint[2 * (_form.Length + 1)];
        var hashes = room[(_form.Length + 1)..];
        var whole = From(0, room);
        return whole.TryWhole(WordKinds.Any, false, out stem)
            || TryParticle(hashes, out stem)
            || _form.StartsWith("ال") && TryArticle(hashes, out stem)
            || whole.TryEndings(WordKinds.Any, false, out stem)
            || TryArticle(hashes, out stem)
            || TryPrefixes(hashes, out stem)
            || TryPresent(hashes, out stem);
    }

    private KnownWord From(int start, Span<uint> hashes) => new(lexicon, _form[start..], _folded[start..], hashes);

    private bool TryFrom(int start, WordKinds wanted, bool underArticle, Span<uint> hashes, out string stem)
    {
        var word = From(start, hashes);
        return word.TryWhole(wanted, underArticle, out stem) || word.TryEndings(wanted, underArticle, out stem);
    }

    /// <summary>والتي is و and التي, not a form of والي; بالذي is ب and الذي. But كانت is كان, so this is not for any particle behind ك.</summary>
    private bool TryParticle(Span<uint> hashes, out string stem)
    {
        stem = "";
        return _form.Length > 3 && (_form[0] == 'و' || (Prefixes.Follow(_form[0]) & WordKinds.Particle) != 0 && _form[1..].StartsWith("ال"))
            && From(1, hashes).TryWhole(WordKinds.Particle | WordKinds.Name, false, out stem);
    }

    private bool TryArticle(Span<uint> hashes, out string stem)
    {
        stem = "";
        var article = Prefixes.ThroughArticle(_form);
        if (article == 0 || article == _form.Length)
        {
            return false;
        }

        // للجنة is «for the committee», whose second ل is its own, rather than «for the paradise»: the longer word wins.
        return _form[article - 2] == 'ل' && TryFrom(article - 1, WordKinds.NounLike, false, hashes, out stem)
            || TryFrom(article, WordKinds.NounLike, true, hashes, out stem);
    }

    private bool TryPrefixes(Span<uint> hashes, out string stem)
    {
        stem = "";
        for (var start = 1; start <= Prefixes.Letters(_form); start++)
        {
            if (TryFrom(start, Prefixes.Follow(_form[start - 1]), false, hashes, out stem))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lexicon has the present in the third person (يؤكد): تؤكد, نؤكد and وستؤكد are found through it.</summary>
    private bool TryPresent(Span<uint> hashes, out string stem)
    {
        stem = "";
        Span<char> third = stackalloc char[_form.Length];
        _folded.CopyTo(third);
        for (var start = 0; start <= Prefixes.Letters(_form) && start < _form.Length - 3; start++)
        {
            if (_form[start] is not ('ت' or 'ن') || start > 0 && (Prefixes.Follow(_form[start - 1]) & WordKinds.Present) == 0)
            {
                continue;
            }

            third[start] = 'ي';
            var word = new KnownWord(lexicon, _form[start..], third[start..], hashes);
            if (word.TryWhole(WordKinds.Present, false, out stem) || word.TryEndings(WordKinds.Present, false, out stem))
            {
                return true;
            }

            third[start] = _folded[start];
        }

        return false;
    }
}
