using System.Globalization;
using Archive.Arabic.Text;
using Archive.Entries;
using Archive.Import;
using Archive.Storage;
using Archive.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Archive.Entities.Judging;

/// <summary>
/// Takes down what people judge about names. A judgement counts as soon as a method returns; one that contradicts another is refused with
/// an <see cref="ImportException"/> and changes nothing.
/// </summary>
public sealed class JudgementRoom
{
    private readonly IDbContextFactory<ArchiveContext> _contexts;
    private readonly ArchiveDatabase _database;
    private readonly TimeProvider _time;

    internal JudgementRoom(IDbContextFactory<ArchiveContext> contexts, ArchiveDatabase database, TimeProvider time) =>
        (_contexts, _database, _time) = (contexts, database, time);

    /// <summary>Gives a found name a permanent id.</summary>
    /// <param name="id">Its present id.</param>
    /// <param name="newId">Small Latin letters, digits and hyphens; null for one made of the type and the present id.</param>
    /// <param name="name">The name to show; null for the found one.</param>
    public LoggedJudgement Accept(string id, string? newId = null, string? name = null)
    {
        using var names = new NameDesk(_contexts.CreateDbContext());
        var head = names.HeadOf(names.Find(id));
        if (head.Found == 0)
        {
            throw new ImportException($"'{id}' counts as '{head.Key}', which needs no accepting: split it from there first");
        }

        newId ??= $"{head.Type}-{head.Key[FoundName.IdPrefix.Length..]}";
        name ??= head.Name;
        Refuse(RegisterEntryCheck.FaultOfId(newId) ?? Entry.FaultOfName(name));
        if (names.OwnerOf(name) is { } owner)
        {
            throw new ImportException($"«{name}» is a name of '{owner}': merge '{id}' into that, or accept it under a fuller name with --name");
        }

        using var writer = Open();
        var log = writer.Judgements();
        if (names.Has(newId) && !log.Any(logged => logged.Judgement.Kind == JudgementKind.Accept && logged.Judgement.Target == newId))
        {
            throw new ImportException($"the id '{newId}' is another entity's: name another with --id");
        }

        return Add(writer, log, new Judgement(JudgementKind.Accept, [head.Key, .. names.FamilyOf(head)], newId, name, Now()), EntityOf(head, newId, name));
    }

    /// <summary>Lets a name, and all that is gathered under it, count as another entity.</summary>
    /// <param name="into">The entity that stays.</param>
    /// <param name="id">The one that counts as it from now on.</param>
    public LoggedJudgement Merge(string into, string id)
    {
        using var names = new NameDesk(_contexts.CreateDbContext());
        var (target, subject) = (names.HeadOf(names.Find(into)), names.Find(id));
        if (target.Id == subject.Id)
        {
            throw new ImportException($"'{into}' and '{id}' are the same already");
        }

        using var writer = Open();
        var log = writer.Judgements();
        var judged = JudgedNames.Of(log);
        if (subject.Found == 0 && !judged.Accepted.ContainsKey(subject.Key))
        {
            throw new ImportException($"'{id}' is in the register: merge the other way round, or change the register's file");
        }

        if (judged.RootOf(subject.Key) == target.Key)
        {
            throw new ImportException($"'{id}' counts as '{target.Key}' already");
        }

        return Add(writer, log, new Judgement(JudgementKind.Merge, [subject.Key, .. names.FamilyOf(subject)], target.Key, null, Now()));
    }

    /// <summary>Takes a gathered name, or a spelling, out of an entity again and keeps it apart.</summary>
    /// <param name="from">The entity.</param>
    /// <param name="part">The id of a name gathered under it, or a spelling in Arabic.</param>
    public LoggedJudgement Split(string from, string part)
    {
        using var names = new NameDesk(_contexts.CreateDbContext());
        var head = names.HeadOf(names.Find(from));
        var family = names.FamilyOf(head).ToList();
        using var writer = Open();
        if (family.Contains(part))
        {
            return Add(writer, writer.Judgements(), new Judgement(JudgementKind.Split, [part], head.Key, null, Now()));
        }

        var spelling = Analyzer.Fold(part);
        var found = FoundName.Of(NameDesk.TypeOf(head), part);
        if (found.Id == head.Key || spelling == Analyzer.Fold(head.Name))
        {
            throw new ImportException($"«{part}» is the very name of '{head.Key}': split the others from it, or rename it");
        }

        string[] told = [.. names.ToldUnder([head.Key, .. family], spelling).Where(key => key != found.Id)];
        return told.Length > 0
            ? Add(writer, writer.Judgements(), new Judgement(JudgementKind.Split, [found.Id, .. told], head.Key, part, Now()), found)
            : family.Contains(found.Id)
                ? Add(writer, writer.Judgements(), new Judgement(JudgementKind.Split, [found.Id], head.Key, null, Now()))
                : throw new ImportException($"'{head.Key}' has no spelling and no gathered name «{part}»: show {head.Key} lists what it has");
    }

    /// <summary>Says that a found name, and all that is gathered under it, is no name.</summary>
    public LoggedJudgement Reject(string id)
    {
        using var names = new NameDesk(_contexts.CreateDbContext());
        var subject = names.Find(id);
        using var writer = Open();
        var log = writer.Judgements();
        var judged = JudgedNames.Of(log);
        if (subject.Found == 0 && !judged.Accepted.ContainsKey(subject.Key))
        {
            throw new ImportException($"'{id}' is in the register: take it out of the register's file");
        }

        return judged.IsRejected(subject.Key)
            ? throw new ImportException($"'{id}' is rejected already")
            : Add(writer, log, new Judgement(JudgementKind.Reject, [subject.Key, .. names.FamilyOf(subject)], null, null, Now()));
    }

    /// <summary>Shows an entity under another name.</summary>
    public LoggedJudgement Rename(string id, string name)
    {
        Refuse(Entry.FaultOfName(name));
        using var names = new NameDesk(_contexts.CreateDbContext());
        var head = names.HeadOf(names.Find(id));
        using var writer = Open();
        return Add(writer, writer.Judgements(), new Judgement(JudgementKind.Rename, [head.Key], null, name, Now()));
    }

    /// <summary>Takes a judgement out of force; nothing else of what was judged is lost.</summary>
    /// <param name="number">Its number; null for the last one in force.</param>
    public LoggedJudgement Undo(long? number = null)
    {
        using var writer = Open();
        var log = writer.Judgements();
        var judgement = number is null
            ? log.LastOrDefault(logged => logged.InForce) ?? throw new ImportException("there is no judgement to undo")
            : Numbered(log, number.Value);
        return judgement.InForce ? Set(writer, log, judgement, undone: true) : throw new ImportException($"judgement {judgement.Number} is undone already");
    }

    /// <summary>Puts an undone judgement into force again.</summary>
    /// <param name="number">Its number; null for the one undone last.</param>
    public LoggedJudgement Redo(long? number = null)
    {
        using var writer = Open();
        var log = writer.Judgements();
        var judgement = number is null
            ? log.Where(logged => !logged.InForce).MaxBy(logged => logged.Undone) ?? throw new ImportException("there is no judgement to redo")
            : Numbered(log, number.Value);
        return judgement.InForce ? throw new ImportException($"judgement {judgement.Number} is in force already") : Set(writer, log, judgement, undone: false);
    }

    /// <summary>All that was ever judged, in order.</summary>
    public IReadOnlyList<LoggedJudgement> Log()
    {
        using var writer = Open();
        return writer.Judgements();
    }

    private static LoggedJudgement Set(ArchiveWriter writer, IReadOnlyList<LoggedJudgement> log, LoggedJudgement judgement, bool undone)
    {
        var changed = judgement with { Undone = undone ? 1 : 0 };
        var inForce = log.Select(logged => logged.Number == judgement.Number ? changed : logged).Where(logged => logged.InForce).ToList();
        if (JudgementOrder.FirstContradiction([.. inForce.Select(logged => logged.Judgement)]) is var (index, reason))
        {
            throw new ImportException($"judgement {judgement.Number} cannot be {(undone ? "undone" : "redone")}: judgement {inForce[index].Number} stands against it ({reason})");
        }

        writer.Undo(judgement.Number, undone);
        writer.Gather();
        return writer.Judgements().Single(logged => logged.Number == judgement.Number);
    }

    private static LoggedJudgement Add(ArchiveWriter writer, IReadOnlyList<LoggedJudgement> log, Judgement judgement, params Entity[] entities)
    {
        var inForce = log.Where(logged => logged.InForce).Select(logged => logged.Judgement).Append(judgement).ToList();
        if (JudgementOrder.FirstContradiction(inForce) is var (_, reason))
        {
            throw new ImportException(reason);
        }

        var number = writer.Add(judgement, entities);
        writer.Gather();
        return new LoggedJudgement(number, judgement, 0);
    }

    private static LoggedJudgement Numbered(IReadOnlyList<LoggedJudgement> log, long number) =>
        log.FirstOrDefault(logged => logged.Number == number)
        ?? throw new ImportException(string.Create(CultureInfo.InvariantCulture, $"there is no judgement {number}: log lists them"));

    private static Entity EntityOf(EntityRow head, string id, string name) =>
        new() { Id = id, Type = Enum.Parse<EntityType>(head.Type, ignoreCase: true), Name = name };

    private static void Refuse(string? fault)
    {
        if (fault is not null)
        {
            throw new ImportException(fault);
        }
    }

    private ArchiveWriter Open() => new(_database, _time);

    private DateTime Now()
    {
        var now = _time.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
    }
}
