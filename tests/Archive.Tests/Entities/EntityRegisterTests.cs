using Archive.Entities;

namespace Archive.Tests.Entities;

public class EntityRegisterTests
{
    [Fact]
    public void An_entry_becomes_an_entity()
    {
        var entity = RegisterFolder.Load("""
            # A comment.
            - id: benny-gantz
              type: person
              name: بيني غانتس
              aliases: [غانتس, (ال)غينتس]
              short:
                - الوزير
              latin: Gantz
              masthead:
              note: وزير الأمن
            """).Entities["benny-gantz"];

        Assert.Equal((EntityType.Person, "بيني غانتس", "وزير الأمن"), (entity.Type, entity.Name, entity.Note));
        Assert.Equal(["غانتس", "الغينتس", "غينتس"], entity.Aliases);
        Assert.Equal(["الوزير"], entity.ShortNames);
        Assert.Equal(["Gantz"], entity.Latin);
        Assert.Empty(entity.Masthead);
    }

    [Fact]
    public void A_missing_folder_is_an_empty_register()
    {
        var register = EntityRegister.Load(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString()));

        Assert.Empty(register.Entities);
        Assert.Empty(new EntityFinder(register).Find("المغرب"));
    }

    [Fact]
    public void Files_without_entries_are_fine() => Assert.Empty(RegisterFolder.Load("# nothing yet\n").Entities);

    [Fact]
    public void The_version_is_that_of_the_names_and_not_of_the_files()
    {
        const string Rabat = "- {id: rabat, type: place, name: الرباط, aliases: [رباط الفتح, العاصمة الرباط]}\n";
        const string Fes = "- {id: fes, type: place, name: فاس}\n";
        using var two = new RegisterFolder().With("a.yml", Fes).With("b.yml", Rabat);

        var version = two.Load().Version;

        Assert.Equal(version, RegisterFolder.Load("# moved\n\n" + Rabat + Fes).Version);
        Assert.Equal(version, RegisterFolder.Load(Fes + Rabat.Replace("رباط الفتح, العاصمة الرباط", "العاصمة الرباط, رباط الفتح")).Version);
        Assert.NotEqual(version, RegisterFolder.Load(Fes).Version);
        Assert.NotEqual(version, RegisterFolder.Load(Fes + Rabat.Replace("aliases", "short")).Version);
        Assert.Matches("^[0-9a-f]{64}$", version);
    }

    [Theory]
    [InlineData("الغد 24", "الغد 24")]
    [InlineData("هارتس", "هآرتس")]
    [InlineData("hespress", "هسبريس")]
    [InlineData("العرب", "العرب")]
    [InlineData("صحيفه العرب", "العرب")]
    [InlineData("القدس العربي", "القدس العربي")]
    [InlineData("الشرق الاوسط", "الشرق الأوسط")]
    public void Newspapers_are_known_by_every_name_they_have(string folded, string shown) =>
        Assert.Equal(shown, SeedRegister.Register.SourceNames[folded]);

    [Theory]
    [InlineData("الغد")]
    [InlineData("المغرب")]
    [InlineData("بيني غانتس")]
    public void Nothing_else_is_a_newspaper_in_the_seeds(string folded) =>
        Assert.Equal(folded == "الغد", SeedRegister.Register.SourceNames.ContainsKey(folded));
}
