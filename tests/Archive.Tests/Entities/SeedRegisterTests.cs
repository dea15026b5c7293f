using Archive.Entities;

namespace Archive.Tests.Entities;

/// <summary>The project's own register keeps what it promises to its archivists.</summary>
public class SeedRegisterTests
{
    private static readonly EntityFinder Finder = new(SeedRegister.Register);

    [Fact]
    public void Every_full_name_finds_its_own_entity() => Assert.All(Names(e => [e.Name, .. e.Aliases, .. e.Latin]), entry =>
    {
        var mention = Assert.Single(Finder.Find($"قال: {entry.Name}، ثم"));
        Assert.Equal((entry.Entity.Id, 5), (mention.Entity.Id, mention.Start));
    });

    [Fact]
    public void Every_short_name_finds_its_entity_beside_the_full_name() => Assert.All(Names(e => e.ShortNames), entry =>
    {
        var mentions = Finder.FindAll([entry.Entity.Name, entry.Name]);
        Assert.Equal([entry.Entity.Id, entry.Entity.Id], mentions.SelectMany(found => found).Select(mention => mention.Entity.Id));
    });

    [Fact]
    public void No_look_alike_finds_its_entity() => Assert.All(Names(e => e.Except), entry =>
        Assert.DoesNotContain(Finder.Find(entry.Name), mention => mention.Entity == entry.Entity));

    [Fact]
    public void Every_entity_has_a_latin_name_and_says_in_arabic_what_it_is() => Assert.All(SeedRegister.Register.Entities.Values, entity =>
    {
        Assert.NotEmpty(entity.Latin);
        Assert.Matches("^[\u0600-\u06FF]", Assert.IsType<string>(entity.Note));
    });

    private static IEnumerable<(Entity Entity, string Name)> Names(Func<Entity, IEnumerable<string>> names) =>
        SeedRegister.Register.Entities.Values.SelectMany(entity => names(entity).Select(name => (entity, name)));
}
