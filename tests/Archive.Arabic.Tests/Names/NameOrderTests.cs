using Archive.Arabic.Names;

namespace Archive.Arabic.Tests.Names;

public sealed class NameOrderTests
{
    [Theory]
    [InlineData("الرباط", 'ر')]
    [InlineData("إسرائيل", 'ا')]
    [InlineData("آسفي", 'ا')]
    [InlineData("ألبانيا", 'ا')]
    [InlineData("إلياس العماري", 'ا')]
    [InlineData("الله", 'ا')]
    [InlineData("«الأحداث المغربية»", 'ا')]
    [InlineData("«القدس العربي»", 'ق')]
    [InlineData("هآرتس", 'ه')]
    [InlineData("يائير لابيد", 'ي')]
    [InlineData("گانتز", 'ك')]
    [InlineData("پاريس", 'ب')]
    [InlineData("F-16", NameOrder.Other)]
    [InlineData("24 ساعة", NameOrder.Other)]
    [InlineData("…", NameOrder.Other)]
    public void A_name_stands_under_the_first_letter_behind_its_article(string name, char letter) =>
        Assert.Equal(letter, NameOrder.LetterOf(NameOrder.KeyOf(name)));

    [Fact]
    public void Names_are_sorted_by_letters_word_by_word_and_those_in_other_letters_stand_last()
    {
        string[] sorted = ["أحمد الريسوني", "أحمد عصيد", "إسرائيل", "بيني غانتس", "الرباط", "رفح", "گانتز", "كوخافي", "المغرب", "يعلون", "16", "Haaretz"];

        Assert.Equal(sorted, sorted.Reverse().OrderBy(NameOrder.KeyOf, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_letter_of_the_alphabet_stands_under_itself() =>
        Assert.All(NameOrder.Alphabet, letter => Assert.Equal(letter, NameOrder.LetterOf(NameOrder.KeyOf($"{letter}بسر"))));
}
