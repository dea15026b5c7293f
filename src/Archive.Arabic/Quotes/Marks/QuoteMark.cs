using System.Text;
using Archive.Arabic.Text;

namespace Archive.Arabic.Quotes.Marks;

/// <summary>A quotation mark in a text.</summary>
/// <param name="Start">UTF-16 code units into the text.</param>
/// <param name="End">Just past it; an apostrophe written twice has two units.</param>
/// <param name="Sign">The character.</param>
/// <param name="Family">Which marks it goes with.</param>
/// <param name="Side">What the space around it says.</param>
internal readonly record struct QuoteMark(int Start, int End, char Sign, MarkFamily Family, MarkSide Side)
{
    /// <summary>Particles that are written onto the word behind them, also across a mark: و"…", بـ“…”, ال«…».</summary>
    private const string ParticleLetters = "وفبلكاس";

    private const int LongestParticle = 4;

    /// <summary>Reads the mark at an index; false where none stands there.</summary>
    internal static bool TryRead(string text, int index, out QuoteMark mark)
    {
        var sign = text[index];
        var family = FamilyOf(text, index);
        mark = default;
        if (family is not { } known)
        {
            return false;
        }

        var end = index + (known == MarkFamily.Apostrophes ? 2 : 1);
        mark = new QuoteMark(index, end, sign, known, SideOf(text, index, end, known));
        return true;
    }

    /// <summary>Whether this mark, read by its shape alone, would close what <paramref name="opener"/> has opened.</summary>
    internal bool IsCounterpartOf(QuoteMark opener) => (opener.Sign, Sign) is
        ('“', '”') or ('”', '“') or ('„', '“') or ('„', '”') or ('«', '»') or ('»', '«') or ('‹', '›') or ('›', '‹');

    private static MarkFamily? FamilyOf(string text, int index) => text[index] switch
    {
        '“' or '”' or '„' or '‟' => MarkFamily.Curly,
        '"' or '＂' or '〝' or '〞' => MarkFamily.Straight,
        '«' or '»' => MarkFamily.Guillemets,
        '‹' or '›' => MarkFamily.SingleGuillemets,
        '\'' or '’' or '‘' when index + 1 < text.Length && text[index + 1] == text[index] => MarkFamily.Apostrophes,
        _ => null,
    };

    private static MarkSide SideOf(string text, int start, int end, MarkFamily family)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        if (family is MarkFamily.Straight or MarkFamily.Apostrophes && char.IsDigit(before))
        {
            return MarkSide.ClosesOrNothing;
        }

        var (opens, closes) = (BeginsBehind(text, start, before), char.IsWhiteSpace(after) || EndsBefore(after));
        return (opens, closes) switch
        {
            (true, false) => MarkSide.Opens,
            (false, true) => MarkSide.Closes,
            // «قال:" نعم» and «نعم. "»: punctuation says more than space.
            (true, true) when !char.IsWhiteSpace(before) => MarkSide.Opens,
            (true, true) when !char.IsWhiteSpace(after) => MarkSide.Closes,
            _ => MarkSide.Either,
        };
    }

    private static bool BeginsBehind(string text, int start, char before) =>
        char.IsWhiteSpace(before) || before is '(' or '[' or ':' or '-' or '–' or '—' or '/' or '،' or 'ـ' || IsOpeningShape(before)
        || IsParticle(text, start);

    private static bool EndsBefore(char after) =>
        after is '.' or ',' or '،' or '؛' or ';' or ':' or '؟' or '?' or '!' or ')' or ']' or '…' or '-' or '–' or '—' or '/' or '»' or '”' or '›';

    private static bool IsOpeningShape(char c) => c is '«' or '“' or '‹';

    /// <summary>Whether the letters before the mark are a particle and no more: و"…" and ل"…", not «نعم"…».</summary>
    private static bool IsParticle(string text, int start)
    {
        var at = start - 1;
        while (at >= 0 && start - at <= LongestParticle && ParticleLetters.Contains(text[at], StringComparison.Ordinal))
        {
            at--;
        }

        return at < start - 1 && (at < 0 || !Rune.TryGetRuneAt(text, at, out var rune) || !(Rune.IsLetterOrDigit(rune) || Letters.ClassOf(text[at]) == CharacterClass.Mark));
    }
}
