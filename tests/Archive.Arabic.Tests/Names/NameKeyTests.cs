using Archive.Arabic.Names;
using Archive.Arabic.Text;

namespace Archive.Arabic.Tests.Names;

public class NameKeyTests
{
    [Theory]
    [InlineData("غانتس", "GNS")] // ts is one sound
    [InlineData("گانتز", "GNS")]
    [InlineData("ݣانتس", "GNS")]
    [InlineData("چانتس", "GNS")] // as g is written in Galilee
    [InlineData("جوكوفيتش", "GFS")] // the same family twice counts once
    [InlineData("دجوكوفيتش", "GFS")] // dj is one sound
    [InlineData("أوباما", "ABM")] // vowels in the first place only
    [InlineData("ويلسون", "WLSN")]
    [InlineData("يائير", "YR")]
    [InlineData("بوريطة", "BRT")] // ة is a vowel
    [InlineData("بوريطا", "BRT")]
    [InlineData("اللوديي", "LD")] // without the article
    [InlineData("عبد اللطيف", "ABDLTF")]
    [InlineData("عبداللطيف", "ABDLTF")]
    [InlineData("عبد الرحمن", "ABDRHMN")] // the ل before a sun letter is not heard
    [InlineData("فيس بوك", "FSBG")]
    [InlineData("٢٠٢١", "")]
    [InlineData("", "")]
    public void The_consonants_make_the_key(string word, string key) => Assert.Equal(key, NameKey.Of(Analyzer.Fold(word)).ToString());

    [Theory]
    [InlineData("Gantz", "GNS")]
    [InlineData("Netanyahu", "NTNH")]
    [InlineData("Netanyahou", "NTNH")]
    [InlineData("Blinken", "BLNGN")]
    [InlineData("Guterres", "GTRS")]
    [InlineData("Gutérrez", "GTRS")]
    [InlineData("Obama", "ABM")]
    [InlineData("Schwarz", "SRS")]
    [InlineData("Khashoggi", "XSG")]
    [InlineData("Abdellatif", "ABDLTF")]
    [InlineData("Abderrahmane", "ABDRHMN")]
    public void Latin_letters_make_the_same_keys(string word, string key) =>
        Assert.Equal(key, NameKey.OfLatin(Analyzer.Fold(word)).ToString());

    [Theory]
    [InlineData("الكسندر", "GSNDR ALGSNDR")] // the article, or the name's own letters
    [InlineData("كاثرين", "GTRN GSRN")] // th is heard as t or s
    [InlineData("إستيفان", "ASTFN STFN")] // the alif only helps to say st
    [InlineData("كوهلر", "GHLR GLR")] // h inside a name may be silent
    public void A_name_that_may_be_read_in_two_ways_has_two_keys(string word, string keys) =>
        Assert.Equal(keys, string.Join(' ', NameKey.AllOf(Analyzer.Fold(word))));

    [Fact]
    public void A_long_word_keeps_sixteen_families() =>
        Assert.Equal(16, NameKey.Of(string.Concat(Enumerable.Repeat("بر", 20))).ToString().Length);
}
