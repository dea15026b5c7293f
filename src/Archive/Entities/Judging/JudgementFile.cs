using System.Text;
using Archive.Arabic.Text;
using Archive.Storage;
using Microsoft.EntityFrameworkCore;

namespace Archive.Entities.Judging;

/// <summary>Writes what was judged as a file of the register, from which another archive takes it up: see its first lines.</summary>
public sealed class JudgementFile
{
    /// <summary>The file's name in the folder of the register.</summary>
    public const string Name = "judgements.yml";

    private const string Header =
        """
        # What people judged about names that were found in articles. Written by "archive entities-review export"; every import reads it, so
        # that an archive made anew has the same judgements in force. An entry is a judgement:
        #
        #   judgement accept: an entity of its own, with the fields of the register (see the top of persons.yml)
        #             merge:  the names count as the entity 'into'
        #             split:  the names, or a 'spelling', do not count as the entity 'from'
        #             reject: they are no names and shown nowhere
        #             rename: the entity is shown as 'to'
        #   found     names as articles have them, of the type 'type'; the address of the first one leads to the accepted entity
        #   of        ids of names that have one: of the register, or accepted
        #   when      when it was judged, UTC: with the rest of the entry it says which judgement this is
        #
        # The order counts: what is said later goes over what was said before. Undone judgements are not here. An archive keeps what it took up
        # from here; taking an entry out does not undo it there: "archive entities-review undo" does.

        """;

    private readonly IDbContextFactory<ArchiveContext> _contexts;
    private readonly JudgementRoom _room;

    internal JudgementFile(IDbContextFactory<ArchiveContext> contexts, JudgementRoom room) => (_contexts, _room) = (contexts, room);

    /// <summary>Writes the file; nothing is written where the register could not be read with it.</summary>
    /// <param name="registerFolder">The other files of the register.</param>
    /// <param name="path">Where to.</param>
    /// <returns>How many judgements it holds.</returns>
    /// <exception cref="Import.ImportException">The register could not be read with it; says why.</exception>
    public int Write(string registerFolder, string path)
    {
        var judgements = _room.Log().Where(logged => logged.InForce).Select(logged => logged.Judgement).ToList();
        var claims = new NameClaimList(EntityRegister.LoadWith(registerFolder, Name, ""));
        using var context = _contexts.CreateDbContext();
        var subjects = judgements.SelectMany(judgement => judgement.Subjects).Distinct().ToList();
        var entities = context.Entities.Where(entity => subjects.Contains(entity.Key))
            .ToDictionary(entity => entity.Key, entity => (Type: entity.Type, Name: entity.ToldName ?? entity.Name, entity.Found));
        var text = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (var judgement in judgements)
        {
            var found = judgement.Subjects.Where(id => entities.TryGetValue(id, out var entity) && entity.Found != 0)
                .Skip(judgement is { Kind: JudgementKind.Split, Name: not null } ? 1 : 0).Select(id => entities[id].Name).ToList();
            var entry = new JudgementEntry(judgement, entities[judgement.Subjects[0]].Type, found, [.. judgement.Subjects.Where(id => entities[id].Found == 0)]);
            entry.Write(text, claims, () => SpellingsOf(context, judgement.Target!));
        }

        EntityRegister.LoadWith(registerFolder, Name, text.ToString());
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path + ".new", text.ToString());
        File.Move(path + ".new", path, overwrite: true);
        return judgements.Count;
    }

    /// <summary>As articles have them, the most frequent first, each folded form once.</summary>
    private static List<string> SpellingsOf(ArchiveContext context, string id)
    {
        var head = context.Entities.Where(entity => entity.Key == id).Select(entity => entity.SameAs ?? entity.Id).Single();
        var family = context.FamilyOf(head);
        return [.. context.Mentions.Where(mention => family.Contains(mention.EntityId)).GroupBy(mention => mention.Text)
            .Select(group => new { Text = group.Key, Count = group.Count() }).AsEnumerable()
            .OrderByDescending(spelling => spelling.Count).ThenBy(spelling => spelling.Text, StringComparer.Ordinal)
            .Select(spelling => spelling.Text).DistinctBy(Analyzer.Fold)];
    }
}
