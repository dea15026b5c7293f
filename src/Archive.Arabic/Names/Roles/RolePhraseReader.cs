namespace Archive.Arabic.Names.Roles;

/// <summary>
/// Reads a role from its title on: the title's complement («وزير | خارجية المغرب»), words with ال, adjectives, and behind prepositions
/// what the title takes («المكلف بـ…», «خبير في …»). It ends behind the last word at which it is whole.
/// </summary>
internal ref struct RolePhraseReader
{
    private const int MostWords = 12;
    private const int MostBareNouns = 3;

    private readonly RoleText _text;
    private readonly int _first;
    private readonly int _stop;
    private readonly bool _isBehind;
    private RoleWordClass _takes;
    private int _at;
    private int _bare;
    private bool _isWhole;
    private bool _isOpen;
    private bool _isDefinite;

    private RolePhraseReader(RoleText text, int first, int stop, bool isBehind)
    {
        (_text, _first, _isBehind) = (text, first, isBehind);
        _stop = Math.Min(stop, first + MostWords);
    }

    /// <summary>Just past the last word of the role that begins at a word; the word itself where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The word with the title.</param>
    /// <param name="stop">No role runs to this word.</param>
    /// <param name="isBehind">Whether it stands behind its name: then nothing follows that it could be taken for, and it may run on further.</param>
    internal static int Read(RoleText text, int first, int stop, bool isBehind) => new RolePhraseReader(text, first, stop, isBehind).Read();

    private int Read()
    {
        if (_text.TitleAt(_first) is not { } title)
        {
            return _first;
        }

        _at = _first;
        Take(title.Head, title.Words);
        var end = _first;
        do
        {
            if (_isWhole && _at <= _stop && _text.Words.EndOfName(_first, _at - 1) == _text.Words[_at - 1].End)
            {
                end = _at;
            }
        }
        while (_at < _stop && _text.RunsOn(_at) && Continue());
        // «الأستاذ بجامعة …» is a role, «الأستاذ» is none.
        return end == _first + 1 && _text[_first].Is(RoleWordClass.Weak) ? _first : end;
    }

    private bool Continue()
    {
        var word = _text[_at];
        if (_text.NameAt(_at) != RoleText.NoName)
        {
            return ContinueWithName(word.Proclitic);
        }

        if (word.Is(RoleWordClass.Stop))
        {
            return false;
        }

        if (TakesPreposition(word))
        {
            _bare = 0;
            return Open();
        }

        if (word.Stops || word.Is(RoleWordClass.Weak) || word.Proclitic is 'ك' or 'ف')
        {
            return false;
        }

        return word.Proclitic switch
        {
            'و' => ContinueWithAnd(word),
            'ب' => ContinueIn(word),
            'ل' => ContinueFor(word),
            _ => ContinueBare(word),
        };
    }

    /// <summary>Places and bodies: «قائد الجيش الإسرائيلي», «المفتش العام للقوات المسلحة».</summary>
    private bool ContinueWithName(char proclitic)
    {
        if (_text.IsPerson(_at) || !(_isOpen || _text.HasClitic(_at)))
        {
            return false;
        }

        if (proclitic is 'ف' or 'ك' || proclitic == 'ب' && !TakesPlace && !IsCharged)
        {
            return false;
        }

        for (var name = _text.NameAt(_at); _at < _text.Count && _text.NameAt(_at) == name; _at++)
        {
            _takes |= _text[_at].Kinds;
        }

        (_isWhole, _isOpen, _isDefinite) = (true, false, true);
        return true;
    }

    /// <summary>«والتعاون الإفريقي», «وقائد المنطقة»; before a name only «الكاتب والباحث», since «وزير الخارجية والجنرال فلان» are two.</summary>
    private bool ContinueWithAnd(RoleWord word)
    {
        if (!_isWhole)
        {
            return false;
        }

        if (_text.TitleAt(_at) is { } title)
        {
            return (_isBehind || IsOccupation(_first) && IsOccupation(_at)) && Take(title.Head, title.Words);
        }

        return word.IsDefinite ? Close() : word.IsBody && Open();
    }

    private readonly bool IsOccupation(int i) => _text[i].IsDefinite && !_text[i].Is(RoleWordClass.Rank)
        && _text.TitleAt(i) is { Head: var head } && head.Is(RoleWordClass.DefiniteOffice);

    /// <summary>«المكلف بإدارة …», «الأستاذ بجامعة …».</summary>
    private bool ContinueIn(RoleWord word)
    {
        if (!HasTitle || (_text.TitleAt(_at) is not null && !IsCharged))
        {
            return false;
        }

        return word.IsDefinite ? (IsCharged || TakesPlace || _isBehind) && Close() : (IsCharged || word.IsBody) && Open();
    }

    /// <summary>«الأمين العام لحزب …», «السكرتير العسكري للوزير».</summary>
    private bool ContinueFor(RoleWord word)
    {
        if (!HasTitle)
        {
            return false;
        }

        if (_text.TitleAt(_at) is { } title)
        {
            return (_takes & RoleWordClass.Serves) != 0 && Take(title.Head, title.Words);
        }

        return word.IsDefinite ? Close() : word.IsBody && Open();
    }

    private bool ContinueBare(RoleWord word)
    {
        var title = _text.TitleAt(_at);
        if (title is { } next && !word.Is(RoleWordClass.Adjective) && !(word.IsDefinite && word.IsNisba))
        {
            var isRank = word.Is(RoleWordClass.Rank) && _text[_first].Is(RoleWordClass.Rank);
            return (_isOpen || isRank || (word.IsDefinite && !next.Head.Is(RoleWordClass.Title))) && Take(next.Head, next.Words);
        }

        if (word.IsDefinite)
        {
            return Close();
        }

        if (!_isDefinite && word.IsAdjective)
        {
            return Close(definite: false);
        }

        return _isOpen && _bare < MostBareNouns && word.IsNoun && Open();
    }

    private readonly bool IsCharged => _text[_at - 1].Is(RoleWordClass.Charged);

    private readonly bool TakesPlace => _isBehind || (_takes & RoleWordClass.Sent) != 0;

    /// <summary>Whether what is read so far may have a preposition behind it: it is whole, or it ends with a title («خبير | في»).</summary>
    private readonly bool HasTitle => _isWhole || _text.TitleAt(_at - 1) is not null;

    private readonly bool TakesPreposition(RoleWord word) => HasTitle
        && (word.Is(RoleWordClass.Anyone | RoleWordClass.Named)
            || (word.Is(RoleWordClass.In) && (TakesPlace || (_at + 1 < _stop && _text[_at + 1].IsBody)))
            || (word.Is(RoleWordClass.About) && (_takes & RoleWordClass.SpeaksAbout) != 0)
            || (word.Is(RoleWordClass.Over) && (_takes & RoleWordClass.StandsOver) != 0)
            || (word.Is(RoleWordClass.To) && (_takes & RoleWordClass.GoesTo) != 0));

    /// <summary>Goes over a title: an office waits for its complement, another title is whole.</summary>
    private bool Take(RoleHead head, int words)
    {
        for (var last = _at + words; _at < last; _at++)
        {
            _takes |= _text[_at].Kinds;
            _isDefinite |= _text[_at].IsDefinite;
        }

        var isNamed = words > 1 && _text[_at - 1].IsAdjective;
        _isWhole = isNamed || head.Is(RoleWordClass.Title | RoleWordClass.DefiniteOffice | RoleWordClass.Occupation);
        _isOpen = !isNamed && head.Is(RoleWordClass.Office);
        _bare = 0;
        return true;
    }

    private bool Open()
    {
        (_isWhole, _isOpen, _bare) = (false, true, _bare + 1);
        _at++;
        return true;
    }

    private bool Close(bool definite = true)
    {
        _takes |= _text[_at].Kinds;
        (_isWhole, _isOpen, _bare, _isDefinite) = (true, false, 0, _isDefinite || definite);
        _at++;
        return true;
    }
}
