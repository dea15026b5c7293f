using System.CommandLine;
using System.Globalization;
using Archive.Arabic.Dates;

namespace Archive.Web.Commands;

/// <summary><c>archive dates</c>: the time expressions of each line of standard input, resolved.</summary>
internal static class DatesCommand
{
    public static Command Create()
    {
        var reference = new Option<DateTime?>("--reference")
        {
            Description = "The moment at which the text speaks. Without it only dates that stand by themselves are found.",
            HelpName = "yyyy-MM-dd[THH:mm[:ss]]",
            CustomParser = result =>
            {
                if (DateTime.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment))
                {
                    return DateTime.SpecifyKind(moment, DateTimeKind.Unspecified);
                }

                result.AddError($"--reference: '{result.Tokens[0].Value}' is no date. Write it as 2021-11-25 or 2021-11-25T20:30.");
                return null;
            },
        };
        var command = new Command("dates", "Read lines from standard input and print the times that each names as JSON.") { reference };
        command.SetAction((result, cancellationToken) => JsonOutput.AnswerLinesAsync(
            line => Task.FromResult(Answer(line, result.GetValue(reference))), cancellationToken));
        return command;
    }

    private static object Answer(string line, DateTime? reference) => new
    {
        dates = TimeExpressionFinder.Find(line, reference).Select(JsonShapes.Of),
    };
}
