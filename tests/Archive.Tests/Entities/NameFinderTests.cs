using Archive.Entities;

namespace Archive.Tests.Entities;

public class NameFinderTests
{
    private readonly NameFinder _finder = new(SeedRegister.Register);

    [Theory]
    [InlineData("التقى بيني غانتز نظيره.", "بيني غانتز", "benny-gantz")]
    [InlineData("قال غانتس إن الاتفاق مهم.", "غانتس", "benny-gantz")]
    public void A_listed_person_is_known_in_an_unlisted_spelling(string text, string name, string id) =>
        Assert.Contains(_finder.Find(text), mention => mention.Text == name && mention.Entity.Id == id);

    [Fact]
    public void Another_first_name_before_a_listed_last_name_is_somebody_else()
    {
        var mention = Assert.Single(_finder.Find("قال داني غانتس إن الفيلم جيد."));
        Assert.Equal(("داني غانتس", true), (mention.Text, mention.Entity.IsFound));
    }

    [Theory]
    [InlineData("أعلن بنك المغرب أمس خفض سعر الفائدة.", "بنك المغرب")]
    [InlineData("درس في جامعة القاهرة الطب.", "جامعة القاهرة")]
    public void An_organisation_named_after_a_listed_place_is_an_organisation(string text, string name)
    {
        var mention = Assert.Single(_finder.Find(text));
        Assert.Equal((name, EntityType.Organisation), (mention.Text, mention.Entity.Type));
    }

    [Fact]
    public void A_last_name_is_whoever_the_article_names_in_full()
    {
        var mentions = _finder.FindAll(["وقال فيزيتشي إن الأمر بخير.", "استقبل كارلو فيزيتشي ضيوفه."]).SelectMany(field => field).ToList();
        Assert.Equal(["فيزيتشي", "كارلو فيزيتشي"], mentions.Select(mention => mention.Text));
        Assert.Equal(["كارلو فيزيتشي"], mentions.Select(mention => mention.Entity.Name).Distinct());
    }

    [Fact]
    public void A_found_name_has_the_same_id_with_clitics_and_without()
    {
        var ids = new[] { "وصل الوفد إلى الفلوجة أمس", "انعقد اجتماع للفلوجة أمس", "انعقد اجتماع بالفلوجة أمس" }
            .Select(text => Assert.Single(_finder.Find(text)).Entity.Id);
        Assert.Equal([FoundName.IdOf(EntityType.Place, "الفلوجة")], ids.Distinct());
    }
}
