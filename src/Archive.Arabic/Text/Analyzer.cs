namespace Archive.Arabic.Text;

/// <summary>The words of a text as a list, for everything that needs more than one look at them.</summary>
public static class Analyzer
{
    /// <summary>Raised with every change of folding or stemming: an index that another version wrote has to be made again.</summary>
    public const int Version = 2;

    /// <summary>All words of <paramref name="text"/> in order, with offsets into it.</summary>
    public static List<Token> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(text.Length / 6);
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            var exact = reader.Exact.ToString();
            var stem = reader.Stem;
            tokens.Add(new Token(reader.Start, reader.Length, exact, stem.SequenceEqual(exact) ? exact : stem.ToString()));
        }

        return tokens;
    }

    /// <summary>The text folded word by word, one space between words: the form in which two names are compared.</summary>
    public static string Fold(string text) => string.Join(' ', Analyze(text).Select(token => token.Exact));
}
