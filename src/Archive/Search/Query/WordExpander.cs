using Archive.Arabic.Text;

namespace Archive.Search.Query;

/// <summary>
/// Says in which ways an article can have a word of a query: its folded form, its stem, words of its family, other spellings of
/// a name, other names of the same thing. What is not in the archive's vocabulary is not asked for.
/// </summary>
/// <param name="lexicon">What the archive's texts and its register offer.</param>
/// <param name="without">Spellings that the reader does not want; <see cref="NoSpellings"/> wants none.</param>
internal sealed class WordExpander(SearchLexicon lexicon, IReadOnlySet<string> without)
{
    /// <summary>In the place of a spelling: without all of them.</summary>
    public const string NoSpellings = "*";

    /// <summary>A word with more alternatives than this is slow to find and no clearer.</summary>
    private const int MostAlternatives = 32;

    /// <summary>How many words a name in a query has at most.</summary>
    private const int LongestName = 10;

    public static QueryWord Prefix(string text, List<Token> tokens) =>
        new(text, null, [new Alternative([.. tokens.SkipLast(1).Select(token => IndexTerm.Exact(token.Exact)), IndexTerm.Prefix(tokens[^1].Exact)], MatchStrength.Exact)]);

    public QueryWord Exact(string text, List<Token> tokens) => Apart(
        new(text, null, [new Alternative([.. tokens.Select(token => IndexTerm.Exact(token.Exact))], MatchStrength.Exact)]), text, tokens);

    public QueryWord Expand(string text, List<Token> tokens)
    {
        var word = new QueryWord(text, string.Join(' ', tokens.Select(token => token.Exact)),
        [
            new Alternative([.. tokens.Select(token => IndexTerm.Exact(token.Exact))], MatchStrength.Exact),
            new Alternative([.. tokens.Select(token => IndexTerm.Stem(token.Stem))], MatchStrength.Stem),
        ]);
        return tokens.Count == 1
            ? Limit(word.With([.. OtherForms(tokens[0]), .. Family(tokens[0]), .. Spellings(tokens[0])]))
            : Apart(word, text, tokens);
    }

    private QueryWord Apart(QueryWord word, string text, List<Token> tokens) => tokens.Count == 1 ? word : word with
    {
        Apart = [.. tokens.Select(token => Expand(text.Substring(token.Start, token.Length), [token]))],
    };

    /// <summary>Adds to words that together are a name of the register the other names of what they name.</summary>
    public IReadOnlyList<QueryNode> JoinNames(IReadOnlyList<QueryNode> parts)
    {
        var joined = parts.ToArray();
        for (var first = 0; first < joined.Length; first++)
        {
            for (var count = Math.Min(LongestName, joined.Length - first); count > 0; count--)
            {
                if (NameAt(joined, first, count) is { } name && lexicon.OtherNames(name) is { Count: > 0 } others)
                {
                    var more = Shortest([name, .. others]).Where(IsWanted).SelectMany(Named).ToList();
                    for (var i = first; i < first + count; i++)
                    {
                        joined[i] = new QueryNode.Leaf(Limit(((QueryNode.Leaf)joined[i]).Word.With(more)));
                    }

                    first += count - 1;
                    break;
                }
            }
        }

        return joined;
    }

    private static string? NameAt(QueryNode[] parts, int first, int count)
    {
        var words = parts.Skip(first).Take(count).Select(part => (part as QueryNode.Leaf)?.Word.Folded).ToList();
        return words.Contains(null) ? null : string.Join(' ', words);
    }

    /// <summary>Forms with clitics that the stem does not reach: «بدمج» for دمج.</summary>
    private IEnumerable<Alternative> OtherForms(Token token) =>
        lexicon.FormsWithClitics(token.Exact).Where(form => form != token.Exact && !Stemmer.Stem(form).SequenceEqual(token.Stem))
            .Select(form => new Alternative([IndexTerm.Exact(form)], MatchStrength.Stem));

    private static IEnumerable<Alternative> Family(Token token) =>
        WordFamilies.Of(token.Stem).Where(stem => stem != token.Stem)
            .Select(stem => new Alternative([IndexTerm.Stem(stem)], MatchStrength.Family));

    private IEnumerable<Alternative> Spellings(Token token) =>
        lexicon.SpellingsOf(token.Exact).Where(IsWanted).SelectMany(spelling =>
            lexicon.FormsWithClitics(spelling).Select(form => new Alternative([IndexTerm.Exact(form)], MatchStrength.Family, spelling)));

    /// <summary>
    /// The names after the first, without those that hold another: «بيني غانتس» finds nothing that غانتس does not, and would be counted twice.
    /// </summary>
    private static IEnumerable<string> Shortest(IReadOnlyList<string> names) => names.Skip(1).Where(name =>
        !names.Any(other => other != name && $" {name} ".Contains($" {other} ", StringComparison.Ordinal)));

    /// <summary>Another name, with clitics before its first word as the archive has them.</summary>
    private IEnumerable<Alternative> Named(string other)
    {
        var words = other.Split(' ');
        return lexicon.FormsWithClitics(words[0]).Select(first => new Alternative(
            [IndexTerm.Exact(first), .. words.Skip(1).Select(IndexTerm.Exact)], MatchStrength.Family, other));
    }

    private bool IsWanted(string spelling) => !without.Contains(spelling) && !without.Contains(NoSpellings);

    private static QueryWord Limit(QueryWord word) => word with
    {
        Alternatives = [.. word.Alternatives.DistinctBy(alternative => string.Join(' ', alternative.Terms)).Take(MostAlternatives)],
    };
}
