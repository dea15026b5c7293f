using Archive.Reading.Names;

namespace Archive.Tests.Reading.Names;

public sealed class AssociationTests
{
    [Fact]
    public void What_stands_in_most_articles_is_no_surprise_anywhere()
    {
        // Morocco is in 90 of 100 articles, the minister in 10, the agreement in 8 of these.
        var morocco = Association.Of(both: 9, one: 10, other: 90, all: 100);
        var agreement = Association.Of(both: 8, one: 10, other: 8, all: 100);

        Assert.Equal(0, morocco);
        Assert.True(Association.IsStrong(agreement, 8));
    }

    [Fact]
    public void It_is_the_ratio_that_the_literature_gives()
    {
        // 2 Σ k ln(k·N / row·column) over the four cells of 10, 20, 30 and 40: 0.804; reversed it is no attraction.
        Assert.Equal(0, Association.Of(both: 10, one: 30, other: 40, all: 100));
        Assert.Equal(0.804, Association.Of(both: 20, one: 30, other: 60, all: 100), 0.001);
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(0, 5, 5, 10)]
    [InlineData(5, 5, 5, 5)]
    [InlineData(1, 1, 100, 100)]
    public void Where_there_is_nothing_to_learn_it_is_nothing(long both, long one, long other, long all) =>
        Assert.Equal(0, Association.Of(both, one, other, all));

    [Fact]
    public void More_evidence_for_the_same_share_is_stronger_and_one_article_is_never_strong()
    {
        Assert.True(Association.Of(20, 20, 20, 1000) > Association.Of(2, 2, 2, 1000));
        Assert.False(Association.IsStrong(Association.Of(1, 1, 1, 1_000_000), 1));
    }
}
