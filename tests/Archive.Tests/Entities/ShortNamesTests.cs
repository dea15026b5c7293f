using Archive.Entities;

namespace Archive.Tests.Entities;

public class ShortNamesTests
{
    private static readonly EntityFinder Finder = new(RegisterFolder.Load("""
        - {id: farouk, type: person, name: الفاروق بلخير, short: [بلخير]}
        - {id: ahmed, type: person, name: أحمد بلخير, short: [بلخير]}
        - {id: army, type: organisation, name: الجيش المغربي}
        - {id: tsahal, type: organisation, name: الجيش الإسرائيلي}
        - {id: staff, type: organisation, name: القيادة العامة, short: [هيئة الأركان], beside: [army]}
        - {id: other-staff, type: organisation, name: قيادة تل أبيب, short: [هيئة الأركان], beside: [tsahal]}
        - {id: memorandum, type: agreement, name: مذكرة الرباط, short: [الاتفاق], beside: [army, tsahal]}
        """));

    [Fact]
    public void A_short_name_alone_is_nobody() => Assert.Equal("", Found("قال بلخير"));

    [Fact]
    public void A_short_name_counts_where_the_full_name_stands_anywhere_in_the_article() =>
        Assert.Equal("farouk | farouk farouk", Found("بلخير يستقبل وفدا", "قال الفاروق بلخير، وأضاف بلخير"));

    [Fact]
    public void Of_two_with_the_same_short_name_it_is_the_one_named_last() =>
        Assert.Equal("farouk farouk | ahmed ahmed", Found("الفاروق بلخير ثم بلخير", "أحمد بلخير ثم بلخير"));

    [Fact]
    public void A_short_name_counts_beside_another_entity_too() =>
        Assert.Equal("army staff | tsahal other-staff", Found("الجيش المغربي وهيئة الأركان", "الجيش الإسرائيلي وهيئة الأركان"));

    [Fact]
    public void Beside_means_beside_all_of_them()
    {
        Assert.Equal("army", Found("الاتفاق مع الجيش المغربي"));
        Assert.Equal("memorandum army tsahal", Found("الاتفاق بين الجيش المغربي والجيش الإسرائيلي"));
    }

    [Fact]
    public void The_next_article_starts_anew()
    {
        Found("الفاروق بلخير");

        Assert.Equal("", Found("قال بلخير"));
    }

    private static string Found(params string[] texts) =>
        string.Join(" | ", Finder.FindAll(texts).Select(mentions => string.Join(' ', mentions.Select(mention => mention.Entity.Id))));
}
