using Archive.Arabic.Copies;

namespace Archive.Arabic.Tests.Copies;

public class ShinglesTests
{
    private const string Sentence =
        "أكّد وزير الدفاع الإسرائيلي خلال زيارته إلى الرباط أن المذكرة التي وقعها البلدان تفتح باب التعاون في مجالات كثيرة منها الاستخبارات والصناعة";

    [Theory]
    [InlineData("اكد وزير الدفاع الاسرائيلي خلال زيارته الى الرباط ان المذكره التي وقعها البلدان تفتح باب التعاون في مجالات كثيره منها الاستخبارات والصناعه")]
    [InlineData("أَكَّدَ وزير الدفاع الإسرائيلي، خلال زيارته إلى «الرباط»، أنّ المذكّرة التي وقّعها البلدان تفتح بـــاب التعاون في مجالات كثيرة: منها الاستخبارات والصناعة.")]
    public void Spellings_and_signs_make_no_other_text(string other)
    {
        var (text, same) = (Shingles.Of([Sentence]), Shingles.Of([other]));
        Assert.Equal(text.Text, same.Text);
        Assert.Equal(new Likeness(1, 1, 1), Likeness.Of(text, same));
    }

    [Fact]
    public void Where_paragraphs_end_does_not_matter() =>
        Assert.Equal(Shingles.Of([Sentence]).Text, Shingles.Of(Sentence.Split(" أن ") is [var first, var second] ? [first, "أن " + second] : []).Text);

    [Fact]
    public void The_order_of_words_matters()
    {
        var words = MadeUpText.Words(1, 30);
        var likeness = Likeness.Of(Shingles.Of(words), Shingles.Of(words.Reverse()));
        Assert.Equal(0, likeness.Similarity);
    }

    [Fact]
    public void A_short_text_is_like_itself_alone()
    {
        var text = Shingles.Of(["نعى الديوان الملكي اليوم الفنان الكبير"]);
        Assert.Equal(1, Likeness.Of(text, Shingles.Of(["نعى الديوان الملكي اليوم الفنان الكبير."])).Similarity);
        Assert.Equal(default, Likeness.Of(text, Shingles.Of(["نعى الديوان الملكي أمس الفنان الكبير"])));
        // Even where its words stand in a longer text.
        Assert.Equal(default, Likeness.Of(text, Shingles.Of([Sentence + " نعى الديوان الملكي اليوم الفنان الكبير"])));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" … — «»! ")]
    [InlineData("\ud800")]
    [InlineData("شاهد الفيديو من هنا")]
    public void A_text_of_no_words_or_of_hardly_any_is_like_nothing(string text)
    {
        var shingles = Shingles.Of([text]);
        Assert.Equal(0, shingles.Text);
        Assert.Equal(default, Likeness.Of(shingles, shingles));
    }

    [Fact]
    public void The_numbers_are_the_same_on_every_machine() =>
        Assert.Equal(-5339596346637481103, Shingles.Of([Sentence]).Text);

    [Fact]
    public void A_reprint_with_another_first_paragraph_and_other_spellings_is_the_same()
    {
        var agency = MadeUpText.Of(1, 240).Replace("ك", "أ", StringComparison.Ordinal);
        var reprint = MadeUpText.Of(2, 40) + " " + agency[(40 * 6)..].Replace("أ", "إ", StringComparison.Ordinal);
        Assert.InRange(Likeness.Of(Shingles.Of([agency]), Shingles.Of([reprint])).Similarity, Likeness.Same, 0.9);
    }

    [Fact]
    public void Sentences_that_stay_while_what_is_filled_in_changes_are_not_the_same()
    {
        // A daily rate: of each twelve words one is another.
        var rate = MadeUpText.Words(1, 240);
        var next = rate.Select((word, i) => i % 24 == 0 ? MadeUpText.Of(i, 1) : word);
        Assert.InRange(Likeness.Of(Shingles.Of(rate), Shingles.Of(next)).Similarity, Likeness.Sharing, Likeness.Same - 0.01);
    }

    [Fact]
    public void An_excerpt_is_covered_by_the_whole_and_does_not_cover_it()
    {
        var whole = MadeUpText.Of(1, 300);
        var likeness = Likeness.Of(Shingles.Of([whole[..(100 * 6)]]), Shingles.Of([whole]));
        Assert.Equal(1, likeness.Covered);
        Assert.InRange(likeness.Covering, 0.3, 0.35);
        Assert.True(likeness is { IsCopy: true, Similarity: < Likeness.Sharing });
    }

    [Fact]
    public void Likeness_is_the_same_from_both_sides()
    {
        for (var number = 0; number < 100; number++)
        {
            var text = MadeUpText.Of(number, 20 + number);
            var (one, other) = (Shingles.Of([text]), Shingles.Of([MadeUpText.Changed(text, number, 3 + number), MadeUpText.Of(1000 + number, number)]));
            var (there, back) = (Likeness.Of(one, other), Likeness.Of(other, one));
            Assert.Equal(there, new Likeness(back.Similarity, back.Covering, back.Covered));
            Assert.InRange(there.Similarity, 0, Math.Max(there.Covered, there.Covering));
        }
    }
}
