using Archive.Reading;

namespace Archive.Tests.Reading;

public sealed class SentencePassagesTests
{
    [Theory]
    [InlineData("وصل [أمس].", "وصل [أمس].")]
    [InlineData("جملة أولى. وصل [أمس] إلى الرباط. جملة ثالثة.", "وصل [أمس] إلى الرباط.")]
    [InlineData("وصل [أمس] وغادر [اليوم]؟ ثم [غدا]!", "وصل [أمس] وغادر [اليوم]؟|ثم [غدا]!")]
    [InlineData("ارتفع 3.5 في المئة [أمس]", "ارتفع 3.5 في المئة [أمس]")]
    [InlineData("وال[يوم]هنا. نعم.", "وال[يوم]هنا.")]
    [InlineData("[أمس]", "[أمس]")]
    [InlineData("نعم.   [أمس]  .  لا.", "[أمس]  .")]
    public void A_sentence_is_cut_out_as_a_whole(string text, string expected) => Assert.Equal(expected, Cut(text));

    [Fact]
    public void A_sentence_without_an_end_is_cut_between_words()
    {
        var words = string.Join(' ', Enumerable.Repeat("كلمة", 100));
        var cut = Cut($"{words} [أمس] {words}");

        Assert.StartsWith("…كلمة ", cut, StringComparison.Ordinal);
        Assert.EndsWith(" كلمة…", cut, StringComparison.Ordinal);
        Assert.Contains(" [أمس] ", cut, StringComparison.Ordinal);
        Assert.InRange(cut.Length, 300, 420);
    }

    [Fact]
    public void A_word_longer_than_any_is_left_out() =>
        Assert.Equal("…[أمس]…", Cut($"{new string('ا', 1000)}[أمس]{new string('ا', 1000)}"));

    private static string Cut(string marked)
    {
        var marks = new List<(int, int)>();
        var text = "";
        foreach (var part in marked.Split('['))
        {
            var end = part.IndexOf(']', StringComparison.Ordinal);
            if (end >= 0)
            {
                marks.Add((text.Length, text.Length + end));
            }

            text += part.Replace("]", "", StringComparison.Ordinal);
        }

        return string.Join('|', SentencePassages.Around(text, marks)
            .Select(passage => string.Concat(passage.Parts.Select(part => part.Marked ? $"[{part.Text}]" : part.Text))));
    }
}
