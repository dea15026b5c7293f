using Archive.Entities;
using Archive.Entities.Gathering;

namespace Archive.Tests.Entities.Gathering;

public class NameFitTests
{
    [Theory]
    [InlineData("يائير كوهن", "يائير كوهين", true)]
    [InlineData("كوهن", "يائير كوهين", true)]
    [InlineData("بنيامين غانتس", "بنيامين بيني غانتس", true)]
    [InlineData("إيتمار بن غفير", "إيتمار بنغفير", true)]
    [InlineData("يائير كوهن", "دانيال كوهن", false)]
    [InlineData("يائير", "يائير كوهين", false)]
    [InlineData("محمد حسن", "محمد حسين", false)]
    [InlineData("بيني يائير غانتس", "بيني سامي غانتس", false)]
    public void Persons_share_the_last_name_and_every_word_of_the_shorter(string a, string b, bool fit)
    {
        Assert.Equal(fit, new NameFit().Fit(EntityType.Person, NameParts.Of(a), NameParts.Of(b)));
        Assert.Equal(fit, new NameFit().Fit(EntityType.Person, NameParts.Of(b), NameParts.Of(a)));
    }

    [Theory]
    [InlineData("شركة إلبيت", "شركة البيت سيستمز", false)]
    [InlineData("شركة رافائيل", "شركة رفائيل", true)]
    [InlineData("وزارة الدفاع", "وزارة الخارجية", false)]
    public void Anything_else_shares_all_words(string a, string b, bool fit) =>
        Assert.Equal(fit, new NameFit().Fit(EntityType.Organisation, NameParts.Of(a), NameParts.Of(b)));
}
