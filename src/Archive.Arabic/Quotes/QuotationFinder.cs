using Archive.Arabic.Quotes.Marks;
using Archive.Arabic.Quotes.Speech;

namespace Archive.Arabic.Quotes;

/// <summary>
/// Finds what stands between quotation marks in an article, and whose words it is. A quote that is still open at a paragraph's end goes
/// on in the next one where that begins with an opening mark, as newspapers print long speeches; each paragraph's part is a quotation of
/// its own, with the same speaker. Otherwise what is opened and never closed is none.
/// </summary>
public static class QuotationFinder
{
    /// <summary>All passages of an article, in order; one may lie inside another.</summary>
    /// <param name="paragraphs">The running text, in order: a verb may go on with the speaker of the paragraph before.</param>
    public static IReadOnlyList<Quotation> Find(IReadOnlyList<string> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        var found = new List<Quotation>();
        var finder = new SpeakerFinder();
        Speaker? goingOn = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var next = i + 1 < paragraphs.Count ? paragraphs[i + 1] : "";
            var text = new SpeechText(paragraphs[i], i, endsOpen: PassageFinder.BeginsWithMark(next));
            var speakers = finder.Find(text);
            Speaker? stillOpen = null;
            for (var number = 0; number < text.Passages.Count; number++)
            {
                var passage = text.Passages[number];
                var speaker = speakers[number] ?? (passage.OuterStart == 0 ? goingOn : null);
                var words = paragraphs[i].Substring(passage.Start, passage.Length);
                found.Add(new Quotation(i, new TextSpan(passage.Start, passage.Length), words, text.KindOf(number), speaker));
                stillOpen = passage.IsOpen ? speaker : stillOpen;
            }

            goingOn = stillOpen;
        }

        return found;
    }
}
