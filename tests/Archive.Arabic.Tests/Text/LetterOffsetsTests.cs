using Archive.Arabic.Text;

namespace Archive.Arabic.Tests.Text;

public class LetterOffsetsTests
{
    [Theory]
    [InlineData("والمغرب", 0, 1, 1)]
    [InlineData("وَالمغرب", 0, 1, 2)]
    [InlineData("وـــالمغرب", 0, 1, 4)]
    [InlineData("قال والمغرب", 4, 1, 5)]
    [InlineData("و\u200Fالمغرب", 0, 1, 2)]
    [InlineData("وﻻية", 0, 2, 1)]
    [InlineData("وﻻية", 0, 3, 2)]
    [InlineData("وال", 0, 9, 3)]
    public void A_letter_of_the_folded_word_leads_back_into_the_text(string text, int start, int letter, int offset) =>
        Assert.Equal(offset, LetterOffsets.Find(text, start, letter));
}
