namespace Archive.Arabic.Names;

/// <summary>
/// A folded word or phrase brought into the form in which names are compared: one run of Arabic letters,
/// Latin letters turned into them, عبد and the article after it made one (عبد اللطيف, عبداللطيف, Abdellatif).
/// </summary>
internal static class NameForm
{
    /// <summary>Of a longer name only this many letters are looked at.</summary>
    internal const int MaxLength = 24;

    private const string Servant = "عبد";
    private const string Article = "ال";

    /// <summary>
    /// Writes the form of <paramref name="folded"/> into <paramref name="form"/>, which holds <see cref="MaxLength"/> letters,
    /// and returns its length.
    /// </summary>
    internal static int Write(ReadOnlySpan<char> folded, Span<char> form)
    {
        if (folded.Length > 0 && char.IsAsciiLetter(folded[0]))
        {
            return LatinName.Write(folded, form);
        }

        var length = 0;
        foreach (var letter in folded)
        {
            if (length < MaxLength && NameLetters.CodeOf(letter) >= 0)
            {
                form[length++] = letter;
            }
        }

        return JoinServant(form, length);
    }

    /// <summary>Without the article, where at least three letters follow it (اللوديي, الكسندر); otherwise as it is.</summary>
    internal static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> form) => HasArticle(form) ? form[Article.Length..] : form;

    internal static bool HasArticle(ReadOnlySpan<char> form) => form.StartsWith(Article) && form.Length >= 5;

    private static int JoinServant(Span<char> form, int length)
    {
        var start = Servant.Length;
        if (!form[..length].StartsWith(Servant) || !form[start..length].StartsWith(Article) || length < start + 4)
        {
            return length;
        }

        // The alif is never heard, nor is the ل before a sun letter.
        var silent = NameLetters.IsSun(form[start + 2]) ? 2 : 1;
        form[(start + silent)..length].CopyTo(form[start..]);
        return length - silent;
    }
}
