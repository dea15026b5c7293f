using System.Collections.Frozen;
using Archive.Arabic.Text;

namespace Archive.Arabic.Dates.Lexicon;

/// <summary>Words of one use that are no part of an expression themselves, written as people write them and folded here.</summary>
internal sealed class WordList(string words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        Analyzer.Fold(words).Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    internal bool Contains(ReadOnlySpan<char> folded) => _words.Contains(folded);

    /// <summary>Whether a word is one of them, or is so without the particle before it: nobody has taken it off words that are not in the lexicon.</summary>
    internal bool ContainsBehindParticle(ReadOnlySpan<char> folded) =>
        Contains(folded) || (folded is ['و' or 'ف' or 'ب' or 'ل' or 'ك', _, _, ..] && Contains(folded[1..]));
}
