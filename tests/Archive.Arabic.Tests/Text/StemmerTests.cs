using Archive.Arabic.Text;

namespace Archive.Arabic.Tests.Text;

public class StemmerTests
{
    /// <summary>The rules, each with words that show it; the words of a line have one stem.</summary>
    public static TheoryData<string, string> Rules()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Table.Rows("Text/stem-rules.tsv"))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Forms_of_a_word_have_one_stem(string rule, string forms)
    {
        var stems = forms.Split(' ').GroupBy(StemOf).ToList();
        Assert.True(stems.Count == 1, $"{rule}: {string.Join(" | ", stems.Select(stem => $"{stem.Key} < {string.Join(' ', stem)}"))}");
    }

    [Theory]
    [InlineData("وزير زير")]
    [InlineData("مكتب مكتبات")]
    [InlineData("طائرة طائر")]
    [InlineData("دولة دولار")]
    [InlineData("عملية عمل")]
    [InlineData("بلد بلدية")]
    [InlineData("سلام سلامة")]
    [InlineData("رئيس رئيسي")]
    [InlineData("حكومة حكم")]
    [InlineData("لجنة جنة")]
    [InlineData("كتلة تلة")]
    [InlineData("قوات قوت")]
    public void Different_words_have_different_stems(string words) =>
        Assert.Equal(2, words.Split(' ').Select(StemOf).Distinct().Count());

    [Theory]
    [InlineData("غانتس بوريطه لوديي بلينكن كوخافي بايدن لبنان باريس طهران عمان رمضان ياسين حسين برلمان بيان كيان")]
    [InlineData("وزير والد وفد وطن فلم بن الله ولايه فيلم لقاء بلد كلمه لجنه")]
    public void Words_that_look_inflected_stay_whole(string words) =>
        Assert.All(words.Split(' '), word => Assert.Equal(word.TrimEnd('ء'), Stemmer.Stem(word).ToString()));

    [Fact]
    public void Any_letters_have_a_stem()
    {
        var random = new Random(3);
        for (var run = 0; run < 100_000; run++)
        {
            var word = new string(random.GetItems<char>("الوبكفهنتيءئؤسم", random.Next(1, TokenReader.MaxLength + 1)));
            Assert.False(Stemmer.Stem(word).IsEmpty);
        }
    }

    [Fact]
    public void Stemming_a_known_word_allocates_nothing()
    {
        _ = Stemmer.Stem("والمسؤولين");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var run = 0; run < 1_000; run++)
        {
            _ = Stemmer.Stem("والمسؤولين");
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static string StemOf(string word) => Assert.Single(Analyzer.Analyze(word)).Stem;
}
