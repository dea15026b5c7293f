using Archive.Entities;
using Archive.Entities.Judging;
using Archive.Import;
using Archive.Tests.Entities.Gathering;
using static Archive.Tests.Entities.Gathering.Newsroom;

namespace Archive.Tests.Entities.Judging;

public sealed class JudgementFileTests : IDisposable
{
    private readonly Newsroom _newsroom = new();

    private readonly string _folder;

    public JudgementFileTests()
    {
        _folder = _newsroom.Archive.Home.RegisterFolder;
        _newsroom.Archive.Write("seeds/entities/persons.yml", "- {id: dan-levi, type: person, name: دان ليفي}");
        Reload(_newsroom);
        Publish(_newsroom);
    }

    public void Dispose() => _newsroom.Dispose();

    [Fact]
    public async Task An_archive_made_anew_has_the_same_judgements_in_force()
    {
        var judge = _newsroom.Judgements;
        judge.Accept(IdOf("يائير كوهين"), "yair-cohen", "يائير كوهين");
        judge.Merge("dan-levi", IdOf("شمعون مزراحي"));
        judge.Split("yair-cohen", IdOf("يائير كوهن"));
        judge.Split("yair-cohen", "كوهين");
        judge.Reject(IdOf("لا أحد"));
        judge.Rename("dan-levi", "دان ليفي: الأصغر".Replace(":", "", StringComparison.Ordinal));
        judge.Rename("yair-cohen", "كوهين الأكبر");
        judge.Merge("yair-cohen", IdOf("رافي أزولاي"));
        judge.Undo();
        Assert.Equal(7, Export());

        using var anew = new Newsroom();
        foreach (var file in Directory.GetFiles(_folder))
        {
            anew.Archive.Write($"seeds/entities/{Path.GetFileName(file)}", await File.ReadAllTextAsync(file));
        }

        Reload(anew);
        Publish(anew);
        Assert.Equal(_newsroom.Everything(), anew.Everything());
        Assert.Equal(
            _newsroom.Judgements.Log().Where(logged => logged.InForce).Select(logged => logged.Judgement.ToString()),
            anew.Judgements.Log().Select(logged => logged.Judgement.ToString()));
        Assert.Equal("yair-cohen", (await anew.Archive.Reading.FindEntityAsync(IdOf("يائير كوهين")))!.Entity.Id);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(_folder, JudgementFile.Name)), Written(anew));
    }

    [Fact]
    public void The_finder_knows_an_accepted_name_and_every_spelling_of_it()
    {
        _newsroom.Judgements.Accept(IdOf("يائير كوهين"), "yair-cohen");
        Export();
        var accepted = EntityRegister.Load(_folder).Entities["yair-cohen"];
        Assert.Equal(["يائير كوهن"], accepted.Aliases);
        Assert.Equal(["كوهين"], accepted.ShortNames);
    }

    [Fact]
    public void An_import_takes_a_judgement_up_once_and_keeps_what_was_undone()
    {
        _newsroom.Judgements.Reject(IdOf("شمعون مزراحي"));
        Export();
        Reload(_newsroom);
        Publish(_newsroom);
        Assert.Single(_newsroom.Judgements.Log());
        _newsroom.Judgements.Undo();
        Publish(_newsroom);
        Assert.Equal("شمعون مزراحي", _newsroom.Standing("شمعون مزراحي"));
    }

    [Fact]
    public void A_spelling_that_the_register_has_elsewhere_is_not_claimed()
    {
        _newsroom.Judgements.Accept(IdOf("يائير كوهين"), "yair-cohen");
        _newsroom.Archive.Write("seeds/entities/later.yml", "- {id: other, type: person, name: يائير كوهن}");
        Export();
        Assert.Empty(EntityRegister.Load(_folder).Entities["yair-cohen"].Aliases);
    }

    [Theory]
    [InlineData("- {judgement: forget, found: [x], type: person}", "unknown judgement 'forget'")]
    [InlineData("- {judgement: reject, type: person, when: '2026-11-22T09:30:00Z'}", "about no name")]
    [InlineData("- {judgement: reject, found: [كوهن], when: '2026-11-22T09:30:00Z'}", "no type")]
    [InlineData("- {judgement: reject, found: [كوهن], type: person, when: yesterday}", "'when' is a moment")]
    [InlineData("- {judgement: merge, found: [كوهن], type: person, when: '2026-11-22T09:30:00Z'}", "no 'into'")]
    [InlineData("- {judgement: merge, found: [كوهن], type: person, into: nobody, when: '2026-11-22T09:30:00Z'}", "'nobody', which is not in the register")]
    [InlineData("- {judgement: reject, found: [كوهن], type: person, into: dan-levi, when: '2026-11-22T09:30:00Z'}", "has no field 'into'")]
    [InlineData("- {id: a, type: person, name: فلان, found: [كوهن]}", "'found' belongs to judgements")]
    public void A_slip_is_named_with_its_line(string entry, string reason)
    {
        _newsroom.Archive.Write("seeds/entities/judgements.yml", "# one\n" + entry);
        var error = Assert.Throws<ImportException>(() => EntityRegister.Load(_folder));
        Assert.StartsWith("judgements.yml: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Line);
    }

    private static void Reload(Newsroom newsroom) => newsroom.Archive.Register = EntityRegister.Load(newsroom.Archive.Home.RegisterFolder);

    /// <summary>What the finders would tell: names of the register as such, others as found.</summary>
    private static void Publish(Newsroom newsroom)
    {
        var register = newsroom.Archive.Register.Entities.Values;
        (string, Entity) Told(string written)
        {
            var name = written.Split(" = ")[0];
            return (written, register.FirstOrDefault(entity => entity.Aliases.Append(entity.Name).Contains(name)) ?? Person(name));
        }

        newsroom.Publish(
            Of("1", Told("يائير كوهين"), Told("دان ليفي")), Of("2", Told("يائير كوهين = كوهين")), Of("3", Told("يائير كوهن")),
            Of("4", Told("شمعون مزراحي")), Of("5", Told("لا أحد"), Told("رافي أزولاي")));
    }

    private static string Written(Newsroom newsroom)
    {
        var path = newsroom.Archive.File("again.yml");
        newsroom.Archive.Get<JudgementFile>().Write(newsroom.Archive.Home.RegisterFolder, path);
        return File.ReadAllText(path);
    }

    private int Export() => _newsroom.Archive.Get<JudgementFile>().Write(_folder, Path.Combine(_folder, JudgementFile.Name));
}
