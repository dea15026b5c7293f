namespace Archive.Arabic.Names;

/// <summary>Whether two folded words spell one name.</summary>
public static class NameMatch
{
    /// <summary>
    /// From this likelihood on two words are taken for spellings of one name: where recall and precision, measured on mined spellings
    /// of foreign names, balance (ForeignNamesTests prints both for every threshold).
    /// </summary>
    public const double Threshold = 0.45;

    private const double OfArticle = 0.05;

    // Two words of one plain pattern, which may be chance (بيرغ, بيرج), and others (حسن, حسين; تصريح, تسريح).
    private const float OfOneShape = 1;
    private const float OfTwoShapes = 4;

    // A cost this far above the evidence is beyond all likelihood.
    private const float Slack = 3;

    private const float Doubt = 0.7f;

    /// <summary>True from <see cref="Threshold"/> on.</summary>
    public static bool Joins(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => Likelihood(a, b) >= Threshold;

    /// <summary>
    /// How likely two folded words or phrases, in Arabic or Latin letters, spell one name: from 0 to 1 for the same letters.
    /// Words of other scripts spell nothing here.
    /// It sees spellings only and takes both words for names: whether they are is <see cref="NameUse"/>'s to say.
    /// </summary>
    public static double Likelihood(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<char> left = stackalloc char[NameForm.MaxLength];
        Span<char> right = stackalloc char[NameForm.MaxLength];
        return OfForms(left[..NameForm.Write(a, left)], right[..NameForm.Write(b, right)]);
    }

    internal static double OfForms(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (NameForm.HasArticle(a) == NameForm.HasArticle(b))
        {
            return OfBare(NameForm.WithoutArticle(a), NameForm.WithoutArticle(b));
        }

        // Only one begins with ال: the article (اللوديي), or the name's own letters (الكسندر, أليكسندر).
        return Math.Max(OfBare(a, b), OfBare(NameForm.WithoutArticle(a), NameForm.WithoutArticle(b)) - OfArticle);
    }

    private static double OfBare(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.SequenceEqual(b))
        {
            return a.IsEmpty ? 0 : 1;
        }

        // Of two letters any third word is one away.
        if (a.Length < 3 || b.Length < 3)
        {
            return 0;
        }

        var evidence = (Evidence(a) + Evidence(b)) / 2 - Doubt;
        var cost = SpellingDistance.Between(a, b);
        if (cost < evidence + Slack)
        {
            cost += BetweenArabicWords(a, b);
        }

        return 1 / (1 + Math.Exp(cost - evidence));
    }

    /// <summary>Two Arabic words that differ are two words: the more surely Arabic, the more surely two.</summary>
    private static float BetweenArabicWords(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (left, right) = (RootPattern.ShapeOf(a), RootPattern.ShapeOf(b));
        var (leftIsName, rightIsName) = (ArabicNames.Contains(a), ArabicNames.Contains(b));
        if ((leftIsName || left != RootShape.None) && (rightIsName || right != RootShape.None) && (leftIsName || rightIsName))
        {
            return LetterCosts.Stranger;
        }

        if (left == RootShape.None || right == RootShape.None)
        {
            return 0;
        }

        return left == right && !left.Derived && a.Length > 3 ? OfOneShape : OfTwoShapes;
    }

    /// <summary>How much a word says: the more of it is alike, the more may differ.</summary>
    private static float Evidence(ReadOnlySpan<char> word)
    {
        var evidence = 0f;
        foreach (var letter in word)
        {
            evidence += NameLetters.IsVowel(letter) ? 0.45f : 0.85f;
        }

        return evidence;
    }
}
