using System.CommandLine;
using System.Globalization;
using Archive.Entities;
using Archive.Entities.Judging;
using Archive.Import;
using Archive.Reading.Review;

namespace Archive.Web.Commands;

/// <summary>Prints names that wait for a judgement, and judgements.</summary>
internal static class ReviewOutput
{
    private const int ListedByDefault = 20;

    public static Command ListCommand()
    {
        var type = new Option<EntityType?>("--type") { Description = $"One of {string.Join(", ", Enum.GetNames<EntityType>()).ToLowerInvariant()}." };
        var limit = new Option<int>("--limit") { Description = "How many at most.", DefaultValueFactory = _ => ListedByDefault };
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0))
            {
                result.AddError("--limit: name a number from 1 on.");
            }
        });
        var json = CommandOptions.Json();
        return EntitiesReviewCommand.Verb("list", "List found names outside the register, those in most articles first.", async (result, rooms) =>
        {
            foreach (var name in rooms.Get<ReviewRoom>().List(result.GetValue(type), result.GetValue(limit)))
            {
                await WriteAsync(name, result.GetValue(json));
            }
        }, type, limit, json);
    }

    public static Command ShowCommand()
    {
        var id = new Argument<string>("ID") { Description = "A name of the register, or a found one." };
        var json = CommandOptions.Json();
        return EntitiesReviewCommand.Verb("show", "Show one name with all that is gathered under it, and why.", async (result, rooms) =>
        {
            var asked = result.GetRequiredValue(id);
            var name = await rooms.Get<ReviewRoom>().FindAsync(asked)
                ?? throw new ImportException($"there is no name with the id '{asked}' to show: it is unknown, or rejected");
            await WriteAsync(name, result.GetValue(json));
        }, id, json);
    }

    public static Task WriteAsync(LoggedJudgement logged, bool json) => json
        ? JsonOutput.WriteAsync(Console.Out, new
        {
            logged.Number,
            logged.Judgement.Kind,
            logged.Judgement.Subjects,
            logged.Judgement.Target,
            logged.Judgement.Name,
            logged.Judgement.MadeAt,
            logged.InForce,
        })
        : Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{logged.Number}. {logged.Judgement.MadeAt:yyyy-MM-dd HH:mm} {logged.Judgement}{(logged.InForce ? "" : " (undone)")}"));

    private static Task WriteAsync(ReviewedName name, bool json) => json
        ? JsonOutput.WriteAsync(Console.Out, new
        {
            name.Id,
            name.Type,
            name.Name,
            name.Articles,
            Spellings = name.Spellings.Select(spelling => new { spelling.Text, spelling.Count }),
            Roles = name.Roles.Select(role => new { role.Text, role.Count }),
            name.Sentences,
            name.Gathered,
            name.Doubt,
            MayBe = name.MayBe.Select(other => new { other.Id, other.Name }),
        })
        : Console.Out.WriteAsync(string.Join('\n', LinesOf(name)) + "\n\n");

    private static IEnumerable<string> LinesOf(ReviewedName name)
    {
        yield return $"{name.Id}  {name.Type.ToString().ToLowerInvariant()}  {name.Name}  ({name.Articles} {(name.Articles == 1 ? "article" : "articles")})";
        if (name.Spellings.Count > 0)
        {
            yield return "  written: " + string.Join("، ", name.Spellings.Select(spelling => $"{spelling.Text} ×{spelling.Count}"));
        }

        if (name.Roles.Count > 0)
        {
            yield return "  called: " + string.Join("، ", name.Roles.Select(role => $"{role.Text} ×{role.Count}"));
        }

        foreach (var gathered in name.Gathered)
        {
            var evidence = gathered.Evidence is null ? "" : $" ({gathered.Evidence})";
            yield return $"  gathered: {gathered.Id} {gathered.Name}{(gathered.Reason is null ? "" : $", by {gathered.Reason.ToString()!.ToLowerInvariant()}{evidence}")}";
        }

        if (name.Doubt is { } doubt)
        {
            yield return $"  may be ({doubt.ToString().ToLowerInvariant()}): " + string.Join("، ", name.MayBe.Select(other => $"{other.Id} {other.Name}"));
        }

        foreach (var sentence in name.Sentences)
        {
            yield return "  " + sentence;
        }
    }
}
