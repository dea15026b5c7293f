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
    public void Every_type_of_name_is_found_again_by_its_address()
    {
        Assert.All(EntityTypeWords.All, type => Assert.Equal(type, EntityTypeWords.FromSlug(EntityTypeWords.Slug(type))));
        Assert.Null(EntityTypeWords.FromSlug("Person"));
        Assert.Equal(EntityTypeWords.All.Count, EntityTypeWords.All.Select(EntityTypeWords.Plural).Distinct().Count());
    }
}
