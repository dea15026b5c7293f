
namespace Archive.Import.Encodings;

/// <summary>
/// Undoes a wrong decoding: UTF-8 that was read as windows-1252 or latin1 («Ø§Ù„» for «ال») or as windows-1256 («ط§ظ„»), also
/// more than once. Only what goes back byte for byte is repaired. Linear in the text.
/// </summary>
internal static class Mojibake
{
    private const int MostRounds = 3;

    /// <summary>A line of a good text is repaired from this many letters on: one that mentions «Ø§Ù„» stays as it is.</summary>
    private const int ManyLetters = 20;

    /// <summary>Letters from which text is taken for beyond repair; fewer may be anything.</summary>
    private const int FewestLost = 8;

    private static readonly MisreadBytes[] Misreadings = [new(OldArabicEncoding.Windows1252), new(OldArabicEncoding.Windows1256)];

    /// <summary>The text as it was meant; the same instance where nothing is wrong with it.</summary>
    /// <exception cref="ImportException">It was decoded wrongly and letters were lost in that.</exception>
    public static string Repair(string text)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            if (Array.Find(Misreadings, misread => misread.Measure(text) is var share && (IsMeant(share) || IsLost(share))) is not { } misread)
            {
                return RepairLines(text);
            }

            if (IsLost(misread.Measure(text)))
            {
                throw Lost(1);
            }

            text = misread.Undo(text) ?? throw Lost(LineOfLoss(misread, text));
        }

        return text;
    }

    /// <summary>Lines that came wrongly decoded into a text that is otherwise good: a title, a quoted page.</summary>
    private static string RepairLines(string text)
    {
        if (!Misreadings.Any(misread => misread.Measure(text).Exact >= ManyLetters))
        {
            return text;
        }

        var changed = false;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (Array.Find(Misreadings, misread => misread.Measure(line) is var share && IsMeant(share) && share.Exact >= ManyLetters) is { } misread)
            {
                lines[i] = misread.Undo(line) ?? throw Lost(i + 1);
                changed = true;
            }
        }

        return changed ? string.Join('\n', lines) : text;
    }

    private static bool IsMeant(MisreadShare share) => share.Exact >= 4 && share.Exact * 2 >= share.All;

    private static bool IsLost(MisreadShare share) => !IsMeant(share) && share.Like >= 2 * FewestLost && share.Like * 4 >= share.All * 3;

    private static int LineOfLoss(MisreadBytes misread, string text) =>
        1 + Math.Max(0, Array.FindIndex(text.Split('\n'), line => misread.Undo(line) is null));

    private static ImportException Lost(int line) => new(
        "The text was read in a wrong encoding before it came here («Ø§Ù„» for «ال»), and letters were lost in that. "
        + "Take it from the source again, as UTF-8.", line, RefusalCause.Encoding);
}
