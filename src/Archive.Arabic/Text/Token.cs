namespace Archive.Arabic.Text;

/// <summary>A word as the index, the query, the highlighter and the finders all see it.</summary>
/// <param name="Start">Where it begins: UTF-16 code units into the original text.</param>
/// <param name="Length">How long it is there, marks, tatweel and invisible characters inside it included.</param>
/// <param name="Exact">The word folded (see <see cref="Letters"/>), at most <see cref="TokenReader.MaxLength"/> characters.</param>
/// <param name="Stem">The folded word without prefixes and suffixes (see <see cref="LightStemmer"/>).</param>
public readonly record struct Token(int Start, int Length, string Exact, string Stem)
{
    /// <summary>Just past the word's last character.</summary>
    public int End => Start + Length;
}
