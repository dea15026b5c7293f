using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>
/// Cardinals, in digits («2021», «الـ24») or words («ألفين وواحد وعشرين», «ثمانية عشر»), up to the thousands.
/// </summary>
internal static class NumberRule
{
    /// <summary>Reads the number at <paramref name="at"/>, whatever stands before it; its first word may carry any clitic.</summary>
    internal static bool TryRead(TimeText text, int at, out int end, out int value)
    {
        end = at;
        if (text.Has(at, SenseKind.Article) && text[at + 1].Gap == Gap.Joined && text[at + 1].Number >= 0)
        {
            end = at + 1;
        }

        if (text[end].Number >= 0)
        {
            value = text[end].Number;
            end++;
            return true;
        }

        return InWords(text, at, out end, out value);
    }

    private static bool InWords(TimeText text, int at, out int end, out int value)
    {
        var thousands = Thousands(text, at, out end);
        value = thousands;
        if (thousands == 0)
        {
            return UnderThousand(text, at, out end, out value);
        }

        if (text.And(end, out var next) && UnderThousand(text, next, out var restEnd, out var rest))
        {
            end = restEnd;
            value += rest;
        }

        return true;
    }

    private static int Thousands(TimeText text, int at, out int end)
    {
        if (text.Has(at, SenseKind.Thousand, out var value))
        {
            end = at + 1;
            return value;
        }

        if (!UnderHundred(text, at, out end, out var count) || !text.Follows(end, SenseKind.Thousand, out value) || value != 1000)
        {
            return 0;
        }

        end++;
        return count * value;
    }

    private static bool UnderThousand(TimeText text, int at, out int end, out int value)
    {
        var hundreds = Hundreds(text, at, out end);
        if (hundreds == 0)
        {
            return UnderHundred(text, at, out end, out value);
        }

        value = hundreds;
        if (text.And(end, out var next) && UnderHundred(text, next, out var restEnd, out var rest))
        {
            end = restEnd;
            value += rest;
        }

        return true;
    }

    private static int Hundreds(TimeText text, int at, out int end)
    {
        end = at + 1;
        if (text.Has(at, SenseKind.Hundred, out var value))
        {
            // «بالمائة» is per cent.
            return text[at].Definite && text[at].Clitics == Clitics.In ? 0 : value;
        }

        // «تسع مئة» is written in two words as well.
        if (text.Has(at, SenseKind.Ones, out var count) && text.Follows(at + 1, SenseKind.Hundred, out value) && value == 100)
        {
            end = at + 2;
            return count * 100;
        }

        return 0;
    }

    internal static bool UnderHundred(TimeText text, int at, out int end, out int value)
    {
        end = at + 1;
        if (text.Has(at, SenseKind.Tens, out value) || text.Has(at, SenseKind.Ten, out value))
        {
            return true;
        }

        if (!text.Has(at, SenseKind.Ones, out value))
        {
            return false;
        }

        // «أحد» is «someone» until a ten follows it.
        var isPart = text[at].Exact is "احد" or "احدي";
        if (text.Follows(end, SenseKind.Ten))
        {
            value += 10;
            end++;
        }
        else if (text.And(end, out var next) && text.Has(next, SenseKind.Tens, out var tens))
        {
            value += tens;
            end = next + 1;
        }

        return !isPart || end > at + 1;
    }
}
