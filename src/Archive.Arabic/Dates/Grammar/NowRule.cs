using Archive.Arabic.Dates.Lexicon;
using Archive.Arabic.Dates.Reading;

namespace Archive.Arabic.Dates.Grammar;

/// <summary>The moment itself: «الآن», «حالا», «هذه اللحظة».</summary>
internal static class NowRule
{
    internal static bool TryRead(TimeText text, int at, out int end, out Interval moment)
    {
        var isMoment = text.Has(at, SenseKind.This) && text[at + 1].Exact is "اللحظه" && text[at + 1].Gap == Gap.Space;
        end = isMoment ? at + 2 : at + 1;
        moment = CalendarUnits.At(text.Reference, TimePrecision.Second, true);

        // «في الآن ذاته» is «at the same time», and «ألان» a Frenchman.
        var isOther = text[end].Exact is "ذاته" or "نفسه" || text.Text[text[at].Start] == 'أ';
        return isMoment || (text.Has(at, SenseKind.Now) && !isOther);
    }
}
