using System.CommandLine;
using System.Globalization;

namespace Archive.Web.Commands;

/// <summary>Options and arguments that several verbs have.</summary>
internal static class CommandOptions
{
    public static Option<string?> Database { get; } = new("--db")
    {
        Description = "The archive's database file. Default: data/archive.db in the folder that holds seeds.",
        HelpName = "FILE",
        Recursive = true,
    };

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON object a line." };

    public static Argument<string[]> Paths(string description) => new("PATH")
    {
        Description = description,
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>A day as yyyy-MM-dd; anything else is bad usage.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"{name}: '{text}' is no day. Write it as 2021-11-24.");
            return null;
        },
    };
}
