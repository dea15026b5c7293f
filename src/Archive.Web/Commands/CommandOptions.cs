using System.CommandLine;
using System.CommandLine.Parsing;
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
        Validators = { RefuseEmpty },
    };

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON object a line." };

    public static Argument<string[]> Paths(string description) => new("PATH")
    {
        Description = description,
        Arity = ArgumentArity.OneOrMore,
        Validators = { RefuseMisspeltOptions },
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

    private static void RefuseEmpty(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }])
        {
            result.AddError($"{result.Option.Name}: the name is empty. Name a file.");
        }
    }

    /// <summary>An option that nobody knows would be taken for a path.</summary>
    private static void RefuseMisspeltOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && !Path.Exists(token.Value)))
        {
            result.AddError($"There is no option '{token.Value}'. A path that begins with - is written ./-…");
        }
    }
}
