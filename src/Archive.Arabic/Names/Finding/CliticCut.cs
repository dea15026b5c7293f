namespace Archive.Arabic.Names.Finding;

/// <summary>One way of reading a written word as clitics and a name's first word.</summary>
/// <param name="Clitics">How many letters belong to the clitics; the mention begins behind them.</param>
/// <param name="Rest">From which letter on the word is the name's own.</param>
/// <param name="Restored">How many letters of <see cref="SwallowedByLam"/> the name has before the rest.</param>
public readonly record struct CliticCut(int Clitics, int Rest, int Restored)
{
    /// <summary>What ل swallows of a name's beginning: «للمغرب» is ل + ال + مغرب, «للاذقية» is ل + الل + اذقية.</summary>
    public const string SwallowedByLam = "الل";

    public const int Most = 8;

    /// <summary>
    /// The readings of a word beside the word itself, fewest clitics first: one of و ف ب ل ك, or و or ف with one of ب ل ك
    /// behind it. After ل the alif of the article is not written, so «للمغرب» stands for المغرب and «للاذقية» for اللاذقية.
    /// </summary>
    public static int Read(ReadOnlySpan<char> letters, Span<CliticCut> cuts)
    {
        var count = 0;
        var conjunction = letters.Length > 2 && letters[0] is ('و' or 'ف') ? 1 : 0;
        if (conjunction == 1)
        {
            cuts[count++] = new CliticCut(1, 1, 0);
        }

        for (var at = 0; at <= conjunction; at++)
        {
            if (at + 2 >= letters.Length || letters[at] is not ('ب' or 'ل' or 'ك'))
            {
                continue;
            }

            cuts[count++] = new CliticCut(at + 1, at + 1, 0);
            if (letters[at] == 'ل' && letters[at + 1] == 'ل')
            {
                cuts[count++] = new CliticCut(at + 1, at + 2, 2);
                cuts[count++] = new CliticCut(at + 1, at + 2, 3);
            }
        }

        return count;
    }

    /// <summary>The name's first word whole: what the clitics swallowed of it, and the rest.</summary>
    /// <param name="rest">The letters behind the clitics.</param>
    /// <param name="whole">Room for as many letters as are restored more.</param>
    public ReadOnlySpan<char> Restore(ReadOnlySpan<char> rest, Span<char> whole)
    {
        SwallowedByLam.AsSpan(0, Restored).CopyTo(whole);
        rest.CopyTo(whole[Restored..]);
        return whole[..(Restored + rest.Length)];
    }

    /// <summary>
    /// Whether these clitics may stand before a name of one word. The shorter the name, the likelier the whole is another word
    /// («كفيفا» is blind, not «like FIFA»): no ك before four letters, before three only و, ب or ل alone, none before fewer.
    /// </summary>
    public bool FitsBefore(int nameLetters, ReadOnlySpan<char> word) => nameLetters switch
    {
        > 4 => true,
        4 => word[Clitics - 1] != 'ك',
        3 => Clitics == 1 && word[0] is ('و' or 'ب' or 'ل'),
        _ => false,
    };
}
