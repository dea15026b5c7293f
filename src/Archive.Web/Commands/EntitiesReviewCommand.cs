using System.CommandLine;
using Archive.Entities.Judging;

namespace Archive.Web.Commands;

/// <summary><c>archive entities-review …</c>: shows the names that were found in articles, and takes down what people judge about them.</summary>
internal static class EntitiesReviewCommand
{
    private static Command Log
    {
        get
        {
            var json = CommandOptions.Json();
            return Verb("log", "List what was judged, in order.", async (result, rooms) =>
            {
                foreach (var judgement in rooms.Get<JudgementRoom>().Log())
                {
                    await ReviewOutput.WriteAsync(judgement, result.GetValue(json));
                }
            }, json);
        }
    }

    private static Command Accept
    {
        get
        {
            var (name, id, shown) = (Id("ID", "The found name."), Text("--id", "Its permanent id: benny-gantz."), Text("--name", "The name to show."));
            return Judge(
                "accept", "Give a found name a permanent id; its old address leads there.",
                (result, room) => room.Accept(result.GetRequiredValue(name), result.GetValue(id), result.GetValue(shown)), name, id, shown);
        }
    }

    private static Command Merge
    {
        get
        {
            var (into, id) = (Id("A", "The entity that stays."), Id("B", "The name that counts as A from now on, with all gathered under it."));
            return Judge(
                "merge", "Let B count as A.", (result, room) => room.Merge(result.GetRequiredValue(into), result.GetRequiredValue(id)), into, id);
        }
    }

    private static Command Split
    {
        get
        {
            var from = Id("ID", "The entity.");
            var part = new Option<string>("--spelling") { Description = "A spelling, or the id of a name gathered under it.", Required = true };
            return Judge(
                "split", "Take a spelling or a gathered name out of an entity and keep it apart.",
                (result, room) => room.Split(result.GetRequiredValue(from), result.GetRequiredValue(part)), from, part);
        }
    }

    private static Command Reject
    {
        get
        {
            var id = Id("ID", "The found name.");
            return Judge("reject", "Say that this is no name: it is shown nowhere.", (result, room) => room.Reject(result.GetRequiredValue(id)), id);
        }
    }

    private static Command Rename
    {
        get
        {
            var (id, name) = (Id("ID", "The entity."), Id("NAME", "The name to show."));
            return Judge(
                "rename", "Show an entity under another name.",
                (result, room) => room.Rename(result.GetRequiredValue(id), result.GetRequiredValue(name)), id, name);
        }
    }

    private static Command Undo
    {
        get
        {
            var number = Number("The number in the log; without it the last one in force.");
            return Judge("undo", "Take a judgement out of force.", (result, room) => room.Undo(result.GetValue(number)), number);
        }
    }

    private static Command Redo
    {
        get
        {
            var number = Number("The number in the log; without it the one undone last.");
            return Judge("redo", "Put an undone judgement into force again.", (result, room) => room.Redo(result.GetValue(number)), number);
        }
    }

    private static Command Export
    {
        get
        {
            var file = new Argument<string?>("FILE")
            {
                Description = $"Default: {JudgementFile.Name} in the folder of the register.",
                Arity = ArgumentArity.ZeroOrOne,
            };
            return Verb("export", "Write the judgements in force as a file that every import reads.", async (result, rooms) =>
            {
                var path = result.GetValue(file) ?? Path.Combine(rooms.Home.RegisterFolder, JudgementFile.Name);
                var count = rooms.Get<JudgementFile>().Write(rooms.Home.RegisterFolder, path);
                await Console.Out.WriteLineAsync($"{path}: {(count == 1 ? "1 judgement" : $"{count} judgements")}.");
            }, file);
        }
    }

    public static Command Create() => new("entities-review", "Show the names that were found in articles, and judge them.")
    {
        ReviewOutput.ListCommand(), ReviewOutput.ShowCommand(), Accept, Merge, Split, Reject, Rename, Undo, Redo, Log, Export,
    };

    /// <summary>A verb that works on the archive and succeeds unless it throws.</summary>
    public static Command Verb(string name, string description, Func<ParseResult, ArchiveRooms, Task> run, params Symbol[] symbols)
    {
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Arguments.Add(argument);
            }
            else
            {
                command.Options.Add((Option)symbol);
            }
        }

        command.SetAction(async (result, _) =>
        {
            await using var rooms = ArchiveRooms.Open(result);
            await run(result, rooms);
            return ArchiveCommands.Done;
        });
        return command;
    }

    private static Command Judge(string name, string description, Func<ParseResult, JudgementRoom, LoggedJudgement> judge, params Symbol[] symbols) =>
        Verb(name, description, (result, rooms) => ReviewOutput.WriteAsync(judge(result, rooms.Get<JudgementRoom>()), json: false), symbols);

    private static Argument<string> Id(string name, string description) => new(name) { Description = description };

    private static Option<string?> Text(string name, string description) => new(name) { Description = description };

    private static Argument<long?> Number(string description) => new("N") { Description = description, Arity = ArgumentArity.ZeroOrOne };
}
