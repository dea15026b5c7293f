using Archive.Arabic.Text;

namespace Archive.Arabic.Tests.Text;

public class LightStemmerTests
{
    public static TheoryData<string, string> Stems()
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Table.Rows("Text/stems.tsv"))
        {
            data.Add(row[0], row[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Stems))]
    public void A_word_gives_its_stem(string word, string stem) => Assert.Equal(stem, LightStemmer.Stem(word).ToString());

    [Fact]
    public void The_stem_of_any_word_keeps_two_letters()
    {
        var random = new Random(3);
        for (var run = 0; run < 50_000; run++)
        {
            var word = new string(random.GetItems<char>("الوبكفهنتي", random.Next(2, 9)));
            Assert.InRange(LightStemmer.Stem(word).Length, 2, word.Length);
        }
    }
}
