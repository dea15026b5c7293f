using Archive.Search;
using Archive.Web.Requests;
using Archive.Web.Wording;

namespace Archive.Web.Tests.Wording;

public sealed class WordsTests
{
    [Fact]
    public void Every_notice_has_a_sentence_of_its_own()
    {
        var sentences = Enum.GetValues<SearchNotice>().Select(NoticeWords.For)
            .Concat(Enum.GetValues<RequestNotice>().Select(NoticeWords.For)).ToArray();

        Assert.Equal(sentences.Length, sentences.Distinct().Count());
        Assert.All(sentences, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_suggestion_says_why_it_is_made()
    {
        var words = Enum.GetValues<SuggestionReason>().Select(SuggestionWords.For).ToArray();

        Assert.Equal(words.Length, words.Distinct().Count());
        Assert.All(words, word => Assert.EndsWith(":", word, StringComparison.Ordinal));
        Assert.DoesNotContain(SuggestionWords.For((SuggestionReason)(-1)), words);
    }

    [Fact]
    public void Every_strength_has_its_words_and_a_lacking_word_too()
    {
        var words = Enum.GetValues<MatchStrength>().Select(strength => MatchWords.For(strength)).Append(MatchWords.For(null)).ToArray();

        Assert.Equal(words.Length, words.Distinct().Count());
    }

    [Theory]
    [InlineData(0, "0,0")]
    [InlineData(2.449, "2,4")]
    [InlineData(12.75, "12,8")]
    public void A_weight_has_one_decimal_behind_a_comma(double weight, string expected) => Assert.Equal(expected, MatchWords.Weight(weight));

    [Fact]
    public void Every_type_of_name_is_found_again_by_its_address()
    {
        Assert.All(EntityTypeWords.All, type => Assert.Equal(type, EntityTypeWords.FromSlug(EntityTypeWords.Slug(type))));
        Assert.Null(EntityTypeWords.FromSlug("Person"));
        Assert.Equal(EntityTypeWords.All.Count, EntityTypeWords.All.Select(EntityTypeWords.Plural).Distinct().Count());
    }
}
