using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Text;

namespace Archive.Arabic.Dates.Reading;

/// <summary>
/// Looks tokens up in the lexicon, first as they stand and then without the article and the particles و ف, ب ل ك:
/// «واحد» is a number before it is «و» and «أحد».
/// </summary>
internal static class WordReader
{
    /// <summary>Punctuation longer than this between two words ends every expression.</summary>
    private const int LongestGap = 8;

    /// <param name="text">The whole text.</param>
    /// <param name="previousEnd">Where the word before ends, 0 before the first.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="exact">Its folded form.</param>
    internal static Word Read(string text, int previousEnd, int start, int end, ReadOnlyMemory<char> exact)
    {
        var gap = GapOf(text.AsSpan(previousEnd, start - previousEnd), previousEnd == 0);
        if (exact.Span[0] is >= '0' and <= '9')
        {
            return new Word(exact, WordSenses.None, NumberOf(exact.Span)) { Start = start, End = end, Gap = gap };
        }

        var clitics = Clitics.None;
        var (senses, definite, skip) = Find(exact.Span, ref clitics);
        return new Word(exact[skip..], senses, -1)
        {
            Start = skip > 0 ? start + LettersIn(text.AsSpan(start, end - start), skip) : start,
            End = end,
            Gap = gap,
            Clitics = clitics,
            Definite = definite,
        };
    }

    private static (WordSenses Senses, bool Definite, int Skip) Find(ReadOnlySpan<char> word, ref Clitics clitics)
    {
        if (Bare(word, out var senses, out var definite))
        {
            return (senses, definite, 0);
        }

        var skip = 0;
        if (word.Length > 2 && word[0] is 'و' or 'ف')
        {
            clitics |= Clitics.And;
            skip = 1;
            if (Bare(word[1..], out senses, out definite))
            {
                return (senses, definite, 1);
            }
        }

        return BehindParticle(word, skip, ref clitics);
    }

    private static (WordSenses Senses, bool Definite, int Skip) BehindParticle(ReadOnlySpan<char> word, int skip, ref Clitics clitics)
    {
        var rest = word[skip..];
        var particle = rest.Length > 2 ? ParticleOf(rest[0]) : Clitics.None;
        if (particle != Clitics.None && Bare(rest[1..], out var senses, out var definite) && senses.Inflects)
        {
            clitics |= particle;
            return (senses, definite, skip + 1);
        }

        // ل swallows the alif of the article: «للأسبوع».
        if (rest.StartsWith("لل") && TimeLexicon.Find(rest[2..]) is { } inside && inside.Inflects)
        {
            clitics |= Clitics.For;
            return (inside, true, skip + 1);
        }

        clitics = Clitics.None;
        return (WordSenses.None, false, 0);
    }

    private static bool Bare(ReadOnlySpan<char> word, out WordSenses senses, out bool definite)
    {
        definite = word.StartsWith("ال");
        senses = TimeLexicon.Find(word) ?? WordSenses.None;
        if (senses == WordSenses.None && definite && TimeLexicon.Find(word[2..]) is { } inside && inside.Inflects)
        {
            senses = inside;
        }

        return senses != WordSenses.None;
    }

    private static Clitics ParticleOf(char letter) => letter switch
    {
        'ب' => Clitics.In,
        'ل' => Clitics.For,
        'ك' => Clitics.Like,
        _ => Clitics.None,
    };

    /// <summary>How far the first letters of a token reach in the text, with the marks that sit on them.</summary>
    private static int LettersIn(ReadOnlySpan<char> token, int letters)
    {
        var length = 0;
        while (letters > 0 && length < token.Length)
        {
            length++;
            while (length < token.Length && Letters.ClassOf(token[length]) is CharacterClass.Mark or CharacterClass.Format)
            {
                length++;
            }

            letters--;
        }

        return length;
    }

    private static int NumberOf(ReadOnlySpan<char> exact) =>
        exact.Length <= 6 && int.TryParse(exact, System.Globalization.NumberStyles.None, null, out var number) ? number : -1;

    private static Gap GapOf(ReadOnlySpan<char> between, bool first)
    {
        if (between.Length == 0)
        {
            return first ? Gap.Break : Gap.Joined;
        }

        if (between.Length > LongestGap || between.ContainsAny('\n', '\r', '\u2029'))
        {
            return Gap.Break;
        }

        var gap = Gap.Space;
        var signs = 0;
        foreach (var c in between)
        {
            var ignored = char.IsWhiteSpace(c) || Letters.ClassOf(c) is CharacterClass.Format or CharacterClass.Mark;
            gap = ignored ? gap : SignOf(c, between.Length);
            signs += ignored ? 0 : 1;
        }

        return signs > 1 ? gap == Gap.Parenthesis ? gap : Gap.Break : gap;
    }

    private static Gap SignOf(char c, int length) => c switch
    {
        '،' or ',' => Gap.Comma,
        '-' or '–' or '—' or '‐' or '−' => Gap.Dash,
        '/' or '\\' => Gap.Slash,
        '.' when length == 1 => Gap.Dot,
        ':' => Gap.Colon,
        '(' or ')' => Gap.Parenthesis,
        _ => Gap.Break,
    };
}
